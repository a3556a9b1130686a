import type { SweepPoint } from "../../notebook/index.ts";
import { csvText } from "../../share/index.ts";
import { independentBy } from "./sweep-facts.ts";

const header = [
  "varied",
  "value",
  "arm",
  "patients",
  "horizon (d)",
  "median day",
  "independent by horizon",
  "share independent by horizon",
  "days gained by day 180",
  "days gained by day 365",
  "seed",
  "fingerprint",
];

/** A sweep in numbers as CSV: a row for each value and arm that has been simulated; blank where a median is not reached, or a horizon ends before the day. */
export function sweepCsv(vary: string, points: readonly SweepPoint[]): string {
  const rows = points.flatMap(({ value, summary }) => {
    if (summary === null) return [];
    return summary.arms.map((arm) => {
      const { share, count } = independentBy(arm, summary.horizon);
      const gained = (tau: number): number | null =>
        summary.differences.find((difference) => difference.arm === arm.arm && difference.tau === tau)?.mean ?? null;
      const numbers = [arm.n, summary.horizon, arm.quantiles.p50, count, share, gained(180), gained(365)];
      return [vary, value, arm.arm, ...numbers, summary.seed, summary.fingerprint];
    });
  });
  return csvText([header, ...rows]);
}
