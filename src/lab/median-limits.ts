import type { ArmBands, MedianLimits } from "../schema/recovery.ts";
import { sampleQuantiles } from "../stats/index.ts";

/** Of a draw's patients so many must be seen on a day for their median to count. */
const fewest = 1 / 20;
const ends = [0.05, 0.95];

/** One draw's patients: how many there are, and how those of an arm stand by day. */
export interface DrawnBands {
  readonly patients: number;
  readonly bands: ArmBands;
}

/** Between what 90 % of the draws put an arm's median by day (quantiles 0.05 and 0.95, type 7 of Hyndman & Fan); a draw counts on days on which a twentieth of its patients is seen, and a day has limits where half of the draws count. Every draw has the same days; there is at least one. */
export function medianLimits(drawn: readonly DrawnBands[]): MedianLimits {
  const days = drawn[0]?.bands.n.length ?? 0;
  const limits = Array.from({ length: days }, (_, day) => {
    const medians = drawn.flatMap(({ patients, bands }) => {
      const median = bands.p50[day] ?? null;
      return median === null || (bands.n[day] ?? 0) < fewest * patients ? [] : [median];
    });
    return 2 * medians.length < drawn.length ? null : sampleQuantiles(medians, ends);
  });
  return {
    lower: limits.map((each) => each?.[0] ?? null),
    upper: limits.map((each) => each?.[1] ?? null),
    draws: drawn.length,
  };
}
