import type { ArmSummary, Summary } from "../../src/schema/summary.ts";

/** An arm of an invented answer; `share` is the fraction independent by each day. */
export interface InventedArm {
  readonly arm: string;
  readonly regimens?: readonly string[];
  readonly share: (day: number) => number;
}

/** An answer nobody simulated: curves as asked for, everything else plain. */
export function inventedSummary(arms: readonly InventedArm[], horizon = 365, patients = 1000): Summary {
  const day = Array.from({ length: horizon + 1 }, (_, index) => index);
  const flat = (value: number): number[] => day.map(() => value);
  const taus = [180, 365].filter((tau) => tau <= horizon);
  return {
    model: "prca@1",
    seed: 1,
    fingerprint: "invented",
    requested: 1000,
    vacant: 0,
    patients,
    refused: 210,
    horizon,
    window: 56,
    arms: arms.map(({ arm, regimens = [arm], share }): ArmSummary => {
      const independent = day.map(share);
      return {
        arm,
        regimens: [...regimens],
        grade: "D",
        n: patients,
        incidence: {
          day,
          independent,
          dead: flat(0.05),
          relapsed: flat(0.02),
          regrafted: flat(0.01),
          eventFree: independent.map((fraction) => Math.max(0, 0.92 - fraction)),
          monteCarlo: {
            lower: independent.map((fraction) => fraction - 0.03),
            upper: independent.map((fraction) => fraction + 0.03),
          },
        },
        independentAt: independent.map((fraction) => 0.9 * fraction),
        quantiles: { p25: 67, p50: 170, p75: null },
        daysIndependent: Object.fromEntries(taus.map((tau) => [tau, tau / 3])),
        daysIndependentError: Object.fromEntries(taus.map((tau) => [tau, 2.5])),
        daysLost: Object.fromEntries(taus.map((tau) => [tau, 4])),
        units: 21.3,
        iron: 3820,
        milestones: {
          recovery: { day, cumulative: independent },
          haemoglobin10: { day, cumulative: independent },
          antibodyBelow: { day, cumulative: independent },
        },
        harm: {
          deathFactor: 1,
          deathSd: 0.3,
          relapseFactor: 1,
          relapseSd: 0,
          gvhd: null,
          gvhdLow: null,
          gvhdHigh: null,
          burden: "1 infusion",
        },
      };
    }),
    differences: arms.slice(1).flatMap(({ arm }) =>
      taus.map((tau) => ({
        arm,
        versus: arms[0]?.arm ?? "",
        tau,
        mean: 12.34,
        meanError: 1.96,
        p5: -3,
        p50: 0,
        p95: 88,
        gained: 0.21,
        same: 0.75,
        lost: 0.04,
        unitsSaved: 2.5,
        recoveryGained: 9.1,
        gains: { from: 0, counts: [patients] },
      })),
    ),
  };
}
