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
export function sweepCsv(vary: string, points: readonly SweepPoint[], across: string | null = null): string {
  const second = across === null ? [] : ["across", "step"];
  const rows = points.flatMap(({ value, step = "", parameter = vary, summary }) => {
    if (summary === null) return [];
    return summary.arms.map((arm) => {
      const { share, count } = independentBy(arm, summary.horizon);
      const gained = (tau: number): number | null =>
        summary.differences.find((difference) => difference.arm === arm.arm && difference.tau === tau)?.mean ?? null;
      const numbers = [arm.n, summary.horizon, arm.quantiles.p50, count, share, gained(180), gained(365)];
      const varied = across === null ? [parameter, value] : [parameter, value, across, step];
      return [...varied, arm.arm, ...numbers, summary.seed, summary.fingerprint];
    });
  });
  return csvText([[...header.slice(0, 2), ...second, ...header.slice(2)], ...rows]);
}
