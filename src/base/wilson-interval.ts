import { assert } from "./assert.ts";
import { normalLimit } from "./normal-limit.ts";

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** 95 % limits of a fraction count / n (0 ≤ count ≤ n, n ≥ 1; throws outside) by the score method: Wilson 1927, 10.1080/01621459.1927.10502953. */
export function wilsonInterval(count: number, n: number): Interval {
  assert(Number.isInteger(n) && n >= 1, `impossible number of patients: ${n}`);
  assert(count >= 0 && count <= n, `impossible count: ${count} of ${n}`);
  const square = normalLimit * normalLimit;
  const middle = (count + square / 2) / (n + square);
  const half = (normalLimit / (n + square)) * Math.sqrt((count * (n - count)) / n + square / 4);
  return { lower: count === 0 ? 0 : middle - half, upper: count === n ? 1 : middle + half };
}
