import { assert } from "../base/assert.ts";

/** A histogram without its empty ends: bin i counts the value `from` + i. */
export interface OccupiedBins {
  readonly from: number;
  readonly counts: number[];
}

/** The bins of a histogram from the first that counts anything to the last; bin i of it counts the value origin + i. Throws when it counts nothing. */
export function occupiedBins(histogram: ArrayLike<number>, origin: number): OccupiedBins {
  let first = 0;
  while (first < histogram.length && !((histogram[first] ?? 0) > 0)) first += 1;
  assert(first < histogram.length, "an empty histogram has no occupied bins");
  let last = histogram.length - 1;
  while (!((histogram[last] ?? 0) > 0)) last -= 1;
  const counts: number[] = [];
  for (let bin = first; bin <= last; bin += 1) counts.push(histogram[bin] ?? 0);
  return { from: origin + first, counts };
}
