import { assert } from "../base/assert.ts";
import { betaFraction } from "./incomplete-beta.ts";
import type { Interval } from "../base/wilson-interval.ts";

/** The x at which I_x(a, b) reaches p, by halving until two neighbours are left; 0 < p < 1. */
function betaQuantile(p: number, a: number, b: number): number {
  let below = 0;
  let above = 1;
  for (;;) {
    const middle = below + (above - below) / 2;
    if (middle === below || middle === above) return middle;
    if (betaFraction(middle, a, b) < p) below = middle;
    else above = middle;
  }
}

/**
 * Exact limits of a fraction count / n (0 ≤ count ≤ n, n ≥ 1, 0 < level < 1; throws outside): each side leaves out half of 1 − level.
 * Source: Clopper & Pearson 1934, 10.1093/biomet/26.4.404; as R's binom.test.
 */
export function exactBinomial(count: number, n: number, level = 0.95): Interval {
  assert(Number.isInteger(n) && n >= 1, `impossible number of patients: ${n}`);
  assert(Number.isInteger(count) && count >= 0 && count <= n, `impossible count: ${count} of ${n}`);
  assert(level > 0 && level < 1, `impossible level: ${level}`);
  const side = (1 - level) / 2;
  return {
    lower: count === 0 ? 0 : betaQuantile(side, count, n - count + 1),
    upper: count === n ? 1 : betaQuantile(1 - side, count + 1, n - count),
  };
}
