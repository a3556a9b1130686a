import { assert } from "../base/assert.ts";

/** A histogram without its empty ends: bin i counts the value `from` + i. */
export interface OccupiedBins {
  readonly from: number;
  readonly counts: number[];
}

/** The bins of a histogram from the first that counts anything to the last; bin i of it counts the value origin + i. Throws when it counts nothing. */
export function occupiedBins(histogram: ArrayLike<number>, origin: number): OccupiedBins {
  const counts = Array.from(histogram);
  const first = counts.findIndex((count) => count > 0);
  assert(first >= 0, "an empty histogram has no occupied bins");
  return { from: origin + first, counts: counts.slice(first, counts.findLastIndex((count) => count > 0) + 1) };
}
