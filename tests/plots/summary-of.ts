import type { ArmSummary, Summary } from "../../src/schema/summary.ts";

/** A summary whose arms became independent, died and so on as the given cumulative counts of n say, by day 0…horizon. */
export function summaryOf(
  n: number,
  arms: Readonly<Record<string, { readonly independent: readonly number[]; readonly dead?: readonly number[] }>>,
): Summary {
  const armSummaries = Object.entries(arms).map(([arm, { independent, dead }]) =>
    armSummary(arm, n, independent, dead ?? independent.map(() => 0)),
  );
  return {
    model: "prca@1",
    seed: 1,
    fingerprint: "",
    requested: n,
    vacant: 0,
    patients: n,
    refused: 0,
    horizon: (armSummaries[0]?.incidence.day.length ?? 1) - 1,
    window: 56,
    arms: armSummaries,
    differences: [],
  };
}

/** Cumulative counts over days 0…horizon that rise to `top` of n, the slower the larger `half` (days). */
export function rising(horizon: number, top: number, half: number): readonly number[] {
  return Array.from({ length: horizon + 1 }, (_, day) => Math.floor((top * day) / (day + half)));
}

function armSummary(arm: string, n: number, independent: readonly number[], dead: readonly number[]): ArmSummary {
  const fractions = (counts: readonly number[]): number[] => counts.map((count) => count / n);
  const none = { day: [], cumulative: [] };
  return {
    arm,
    regimens: [arm],
    grade: "D",
    n,
    incidence: {
      day: independent.map((_, day) => day),
      independent: fractions(independent),
      dead: fractions(dead),
      relapsed: independent.map(() => 0),
      regrafted: independent.map(() => 0),
      eventFree: fractions(independent.map((count, day) => n - count - (dead[day] ?? 0))),
      monteCarlo: { lower: [], upper: [] },
    },
    independentAt: [],
    quantiles: { p25: null, p50: null, p75: null },
    daysIndependent: {},
    daysIndependentError: {},
    daysLost: {},
    units: 0,
    iron: 0,
    milestones: { recovery: none, haemoglobin10: none, antibodyBelow: none },
    harm: {
      deathFactor: 1,
      deathSd: 0,
      relapseFactor: 1,
      relapseSd: 0,
      gvhd: null,
      gvhdLow: null,
      gvhdHigh: null,
      burden: "",
    },
  };
}
