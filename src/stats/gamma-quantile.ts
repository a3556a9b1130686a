import { assert } from "../base/assert.ts";
import { upperGamma } from "./incomplete-gamma.ts";
import { risingRoot } from "./rising-root.ts";

/** The p quantile (0 ≤ p ≤ 1; infinite at 1) of a gamma distribution of a shape > 0 and rate 1; throws outside. Relative error about 1e-12, times 1/p for small p over their own: 1e-6 at p = 1e-9. Method: halving on `upperGamma`. */
export function gammaQuantile(p: number, shape: number): number {
  assert(p >= 0 && p <= 1 && shape > 0, `no gamma quantile of p = ${p}, shape = ${shape}`);
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  let high = shape + 1;
  while (1 - upperGamma(shape, high) < p) high *= 2;
  return risingRoot((x) => 1 - upperGamma(shape, x), p, 0, high);
}
