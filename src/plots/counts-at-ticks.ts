import type { ArmSummary, Summary } from "../schema/summary.ts";

/** Simulated patients by what had happened to them first, by the end of `day`: still dependent, independent and lost add up to the arm's n. */
export interface DayTally {
  readonly day: number;
  readonly stillDependent: number;
  readonly independent: number;
  /** To death, relapse or a second graft, which are counted each beside it. */
  readonly lost: number;
  readonly dead: number;
  readonly relapsed: number;
  readonly regrafted: number;
  /** Independent on the day, whatever came before. */
  readonly current: number;
}

export interface ArmCounts {
  readonly arm: string;
  readonly n: number;
  readonly tallies: readonly DayTally[];
}

/** Whole patients of every arm on the given days (within 0…horizon; a day beyond it has no tally). Fractions are counts over n, so rounding restores the counts. */
export function countsAtTicks(summary: Summary, days: readonly number[]): readonly ArmCounts[] {
  return summary.arms.map((arm) => ({
    arm: arm.arm,
    n: arm.n,
    tallies: days.flatMap((day) => tally(arm, day)),
  }));
}

function tally({ incidence, independentAt, n }: ArmSummary, day: number): DayTally[] {
  const index = incidence.day.indexOf(day);
  if (index < 0) return [];
  const count = (fractions: readonly number[]): number => Math.round((fractions[index] ?? 0) * n);
  const dead = count(incidence.dead);
  const relapsed = count(incidence.relapsed);
  const regrafted = count(incidence.regrafted);
  return [
    {
      day,
      stillDependent: count(incidence.eventFree),
      independent: count(incidence.independent),
      lost: dead + relapsed + regrafted,
      dead,
      relapsed,
      regrafted,
      current: count(independentAt),
    },
  ];
}
