import { assert } from "../base/assert.ts";
import { betaFraction } from "./incomplete-beta.ts";
import { risingRoot } from "./rising-root.ts";

/** The p quantile (0 ≤ p ≤ 1) of a beta distribution with a, b > 0; throws outside. Relative error about 1e-12. Method: halving on `betaFraction`. */
export function betaQuantile(p: number, a: number, b: number): number {
  assert(p >= 0 && p <= 1 && a > 0 && b > 0, `no beta quantile of p = ${p}, a = ${a}, b = ${b}`);
  if (p === 0 || p === 1) return p;
  return risingRoot((x) => betaFraction(x, a, b), p, 0, 1);
}
