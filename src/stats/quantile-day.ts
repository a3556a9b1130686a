import { assert } from "../base/assert.ts";

/**
 * First day by which at least the fraction p of n patients was counted, from counts by day; null when that is not reached.
 * n ≥ 1, 0 < p ≤ 1; throws outside. Comparing count / n with p is exact for a p written in decimals: both are the doubles nearest their fractions.
 */
export function quantileDay(counts: ArrayLike<number>, n: number, p: number): number | null {
  assert(Number.isInteger(n) && n >= 1, `impossible number of patients: ${n}`);
  assert(p > 0 && p <= 1, `impossible quantile: ${p}`);
  let counted = 0;
  for (let day = 0; day < counts.length; day++) {
    counted += counts[day] ?? 0;
    if (counted / n >= p) return day;
  }
  return null;
}
