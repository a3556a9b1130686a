import { assert } from "../base/assert.ts";
import { normalLimit } from "../base/normal-limit.ts";

/** A mean and the half-width of its 95 % Monte-Carlo limits, both in the unit of the values; one value alone has no error. */
export interface MeanWithError {
  readonly mean: number;
  readonly error: number | null;
}

/**
 * Mean of n whole numbers from their sum and the sum of their squares, with its 95 % half-width 1.96·√(s²/n); n ≥ 1, throws below.
 * For a restricted mean: values are days up to τ. Integer sums below 2⁵³ merge exactly, in any order.
 */
export function meanFromSums(sum: number, sumOfSquares: number, n: number): MeanWithError {
  assert(Number.isInteger(n) && n >= 1, `impossible number of patients: ${n}`);
  const mean = sum / n;
  if (n === 1) return { mean, error: null };
  const variance = Math.max(0, (sumOfSquares - sum * mean) / (n - 1));
  return { mean, error: normalLimit * Math.sqrt(variance / n) };
}
