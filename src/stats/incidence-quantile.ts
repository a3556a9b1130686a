import { assert } from "../base/assert.ts";

/** Rounding that a product over some hundred days can leave; real steps of an incidence are far larger. */
const rounding = 1e-12;

/**
 * First day on which a cumulative incidence (fractions by day) reaches p; null when it is not reached. 0 < p ≤ 1; throws outside.
 * For curves from censored data; where nobody is censored `quantileDay` compares whole counts.
 */
export function incidenceQuantile(cumulative: ArrayLike<number>, p: number): number | null {
  assert(p > 0 && p <= 1, `impossible quantile: ${p}`);
  for (let day = 0; day < cumulative.length; day++) {
    if ((cumulative[day] ?? 0) >= p - rounding) return day;
  }
  return null;
}
