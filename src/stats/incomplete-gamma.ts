import { assert } from "../base/assert.ts";
import { deviancePart } from "./deviance-part.ts";
import { stirlingError } from "./stirling-error.ts";

const TINY = 1e-300;
const CLOSE = 1e-16;

/** x^a e^−x / Γ(a), by Loader's parts, so that large a and x do not cancel. */
function kernel(a: number, x: number): number {
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviancePart(a, x) - stirlingError(a));
}

/** The lower fraction by its power series (NIST DLMF 8.11.4), which converges fast for x < a + 1. */
function lowerBySeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > CLOSE * sum; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * kernel(a, x);
}

/** The upper fraction by its continued fraction (NIST DLMF 8.9.2), for x ≥ a + 1; evaluated after Lentz 1976. */
function upperByFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; ; n++) {
    const numerator = n * (a - n);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) <= 4 * CLOSE) return fraction * kernel(a, x);
  }
}

/** The upper regularised incomplete gamma function Q(a, x) = Γ(a, x)/Γ(a), for a > 0 and x ≥ 0; throws outside. Relative error about 1e-13 down to the smallest numbers wherever x ≥ a + 1. */
export function upperGamma(a: number, x: number): number {
  assert(a > 0 && x >= 0, `no incomplete gamma function of a = ${a}, x = ${x}`);
  if (x === 0) return 1;
  if (x === Infinity) return 0;
  return x < a + 1 ? 1 - lowerBySeries(a, x) : upperByFraction(a, x);
}
