import { assert } from "../base/assert.ts";
import { deviancePart } from "./deviance-part.ts";
import { stirlingError } from "./stirling-error.ts";

const CLOSE = 4e-16;

/** x^a y^b / B(a, b) with y = 1 − x, by Loader's parts, so that large a and b do not cancel. */
function kernel(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const error = stirlingError(n) - stirlingError(a) - stirlingError(b);
  const deviance = deviancePart(a, n * x) + deviancePart(b, n * y);
  return Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(error - deviance);
}

/**
 * I_x(a, b) with y = 1 − x, for x ≤ a/(a + b), where no term of the continued fraction is negative.
 * Source: Didonato & Morris 1992, algorithm 708, 10.1145/131766.131776, evaluated after Lentz 1976.
 */
function byFraction(a: number, b: number, x: number, y: number): number {
  const beyond = a * y - b * x + 1;
  let fraction = (a * beyond) / (a + 1);
  let c = fraction;
  let d = 0;
  for (let m = 1; ; m++) {
    const odd = a + 2 * m - 1;
    const above = (((a + m - 1) * (a + b + m - 1)) / odd) * ((m * (b - m) * x * x) / odd);
    const below = m + (m * (b - m) * x) / odd + ((a + m) * (beyond + m * (1 + y))) / (odd + 2);
    d = 1 / (below + above * d);
    c = below + above / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) <= CLOSE) return kernel(a, b, x, y) / fraction;
  }
}

/** The regularised incomplete beta function I_x(a, b), for a, b > 0 and 0 ≤ x ≤ 1; throws outside. Relative error about 1e-13 where it is the smaller side, absolute 1e-15 else. */
export function betaFraction(x: number, a: number, b: number): number {
  assert(a > 0 && b > 0 && x >= 0 && x <= 1, `no incomplete beta function of x = ${x}, a = ${a}, b = ${b}`);
  if (x === 0 || x === 1) return x;
  const y = 1 - x;
  return a * y >= b * x ? byFraction(a, b, x, y) : 1 - byFraction(b, a, y, x);
}
