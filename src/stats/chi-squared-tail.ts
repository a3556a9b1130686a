import { assert } from "../base/assert.ts";
import { upperGamma } from "./incomplete-gamma.ts";

/** The probability that χ² with so many degrees of freedom (whole, ≥ 1) exceeds a statistic ≥ 0; throws outside. Small probabilities keep their relative accuracy. */
export function chiSquaredTail(statistic: number, degrees: number): number {
  assert(Number.isInteger(degrees) && degrees >= 1, `impossible degrees of freedom: ${degrees}`);
  return upperGamma(degrees / 2, statistic / 2);
}
