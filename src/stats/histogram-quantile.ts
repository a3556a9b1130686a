import { assert } from "../base/assert.ts";

/**
 * Least value that at least the fraction p of the counted values do not exceed: the inverse of the empirical distribution, type 1 of Hyndman & Fan 1996.
 * Bin i counts the value origin + i; 0 < p ≤ 1; throws outside, and when the histogram counts nothing.
 */
export function histogramQuantile(histogram: ArrayLike<number>, origin: number, p: number): number {
  assert(p > 0 && p <= 1, `impossible quantile: ${p}`);
  let n = 0;
  for (let bin = 0; bin < histogram.length; bin++) n += histogram[bin] ?? 0;
  assert(n > 0, "an empty histogram has no quantile");
  let counted = 0;
  let bin = -1;
  while (counted / n < p) counted += histogram[++bin] ?? 0;
  return origin + bin;
}
