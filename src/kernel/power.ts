import { exponential } from "./exponential.ts";
import { logarithm } from "./logarithm.ts";

/** x to the power y for x ≥ 0, the same bits in every engine: exp(y·ln x), but x·x exactly when y is 2; 0 to a positive power is 0. Below 0 it is NaN, but for y = 2. */
export function power(x: number, y: number): number {
  if (y === 2) return x * x;
  if (x === 0) return y > 0 ? 0 : y === 0 ? 1 : Infinity;
  return exponential(y * logarithm(x));
}
