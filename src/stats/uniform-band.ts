import { stayChance } from "./count-walk.ts";
import { betaFraction } from "./incomplete-beta.ts";

const POINTS = 50;

/** How many values are at most each of the evenly spaced points. */
function countsAt(values: readonly number[]): readonly number[] {
  const counts = Array.from({ length: POINTS }, () => 0);
  for (const value of values) {
    const first = Math.max(0, Math.ceil(value * POINTS) - 1);
    for (let at = first; at < POINTS; at += 1) counts[at] = (counts[at] ?? NaN) + 1;
  }
  return counts;
}

/** Whether numbers could be uniform on (0, 1): how unlikely the most unlikely point of their distribution function is, `depthOf`, and how unlikely it may be so that a share of uniform samples stays inside, `limitOf`. Inside the band where the depth is at least the limit. */
export interface UniformBand {
  readonly depthOf: (values: readonly number[]) => number;
  /** The largest limit that at least this share (0 to 1) of uniform samples keep to. */
  readonly limitOf: (share: number) => number;
}

/** The simultaneous band of the distribution function of so many uniform numbers (at least 1) at 49 evenly spaced points, its limit reckoned, not simulated; `depthOf` wants as many numbers. Source: Säilynoja, Bürkner & Vehtari 2022, 10.1007/s11222-022-10090-6. */
export function uniformBand(count: number): UniformBand {
  const below = (at: number, seen: number): number =>
    seen < 0 ? 0 : seen >= count ? 1 : 1 - betaFraction((at + 1) / POINTS, seen + 1, count - seen);
  // the last point is 1, where every count is full
  const chances = Array.from({ length: POINTS - 1 }, (_, at) =>
    Array.from({ length: count + 1 }, (__, seen) => 2 * Math.min(below(at, seen), 1 - below(at, seen - 1))),
  );
  const insideOf = (limit: number): number =>
    stayChance(
      count,
      chances.map((row) => [
        Math.max(
          0,
          row.findIndex((chance) => chance >= limit),
        ),
        row.findLastIndex((chance) => chance >= limit),
      ]),
    );
  const steps = [...new Set(chances.flat())].toSorted((a, b) => a - b);
  return {
    depthOf(values) {
      const counts = countsAt(values);
      return Math.min(...chances.map((row, at) => row[counts[at] ?? NaN] ?? NaN));
    },
    limitOf(share) {
      // no larger than this the limit keeps the share whatever the points have to do with each other
      const candidates = steps.filter((step) => step >= (1 - share) / (POINTS - 1));
      let [low, high] = [0, candidates.length];
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (insideOf(candidates[middle] ?? NaN) >= share) low = middle;
        else high = middle;
      }
      return candidates[low] ?? NaN;
    },
  };
}
