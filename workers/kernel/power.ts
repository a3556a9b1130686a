import { exponential } from "./exponential";
import { logarithm } from "./logarithm";
import { both, mul, select } from "./vector";

/** As src/kernel/power.ts; y is the same for both. */
export function power(x: v128, y: f64): v128 {
  if (y == 2) return mul(x, x);
  const ofZero: f64 = y > 0 ? 0 : y == 0 ? 1 : Infinity;
  return select(f64x2.eq(x, both(0)), both(ofZero), exponential(mul(both(y), logarithm(x))));
}
