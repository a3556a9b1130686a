import type { Incidence, Summary } from "../schema/summary.ts";

/** Simulated patients by what had happened to them first, by the end of `day`; the three add up to the arm's n. */
export interface DayTally {
  readonly day: number;
  readonly stillDependent: number;
  readonly independent: number;
  /** To death, relapse or a second graft. */
  readonly lost: number;
}

export interface ArmCounts {
  readonly arm: string;
  readonly n: number;
  readonly tallies: readonly DayTally[];
}

/** Whole patients of every arm on the given days (within 0…horizon; a day beyond it has no tally). Fractions are counts over n, so rounding restores the counts. */
export function countsAtTicks(summary: Summary, days: readonly number[]): readonly ArmCounts[] {
  return summary.arms.map(({ arm, n, incidence }) => ({
    arm,
    n,
    tallies: days.flatMap((day) => tally(incidence, n, day)),
  }));
}

function tally(incidence: Incidence, n: number, day: number): DayTally[] {
  const index = incidence.day.indexOf(day);
  if (index < 0) return [];
  const count = (fractions: readonly number[]): number => Math.round((fractions[index] ?? 0) * n);
  return [
    {
      day,
      stillDependent: count(incidence.eventFree),
      independent: count(incidence.independent),
      lost: count(incidence.dead) + count(incidence.relapsed) + count(incidence.regrafted),
    },
  ];
}
