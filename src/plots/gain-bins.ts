import type { Difference, Summary } from "../schema/summary.ts";

/** Within so many days either way two units of blood account for a difference. */
export const tieZone = 14;

/** Which of two arms a patient is longer independent in, beyond the tie zone: the other than the first, neither, or the first. */
export type GainSide = "gained" | "same" | "lost";

/** A bar of the histogram of gains: whole days from `low` to `high`, both counted. */
export interface GainBin {
  readonly low: number;
  readonly high: number;
  readonly side: GainSide;
  readonly count: number;
  /** Of all lives counted: every patient's, under each draw. */
  readonly share: number;
}

/** As wide as the tie zone, so that this is one bar and no other bar crosses its edges. */
const binDays = 2 * tieZone + 1;

/** What a gain counts as. */
export function sideOf(gain: number): GainSide {
  if (gain > tieZone) return "gained";
  return gain < -tieZone ? "lost" : "same";
}

/** Bars either side of the tie zone that reach a gain of `tau` days. */
export function binsPerSide(tau: number): number {
  return Math.ceil((tau - tieZone) / binDays);
}

/** The gains of all patients by bars of 29 days, from the greatest loss that can be to the greatest gain. */
export function gainBins({ gains, tau }: Pick<Difference, "gains" | "tau">): readonly GainBin[] {
  const beside = binsPerSide(tau);
  const counts = Array.from({ length: 2 * beside + 1 }, () => 0);
  gains.counts.forEach((count, index) => {
    const bin = beside + Math.floor((gains.from + index + tieZone) / binDays);
    counts[bin] = (counts[bin] ?? 0) + count;
  });
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, index) => {
    const low = (index - beside) * binDays - tieZone;
    const high = low + binDays - 1;
    return {
      low: Math.max(low, -tau),
      high: Math.min(high, tau),
      side: sideOf(low + tieZone),
      count,
      share: count / all,
    };
  });
}

/** The difference of an arm from the first by day `tau`; undefined where the summary holds none. */
export function differenceIn(summary: Summary | null, arm: string, tau: number): Difference | undefined {
  return summary?.differences.find((each) => each.arm === arm && each.tau === tau);
}
