import { assert } from "../base/assert.ts";

/** Fraction of n patients counted by each day, inclusive, from counts by day; n ≥ 1; each value is exactly cumulative count / n. */
export function cumulativeFraction(counts: ArrayLike<number>, n: number): Float64Array<ArrayBuffer> {
  assert(Number.isInteger(n) && n >= 1, `impossible number of patients: ${n}`);
  const cumulative = new Float64Array(counts.length);
  let counted = 0;
  for (let day = 0; day < counts.length; day++) {
    counted += counts[day] ?? 0;
    cumulative[day] = counted / n;
  }
  return cumulative;
}
