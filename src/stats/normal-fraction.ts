import { exponential } from "../kernel/index.ts";

const DENSITY_AT_0 = 0.3989422804014327;
/** From here on the continued fraction needs few terms, and the series would lose small fractions. */
const TAIL = 3;
const TERMS = 70;

/** The fraction below −x, for x ≥ TAIL: Laplace's continued fraction (NIST DLMF 7.9.3), from the last term up. */
function lowerTail(x: number, density: number): number {
  let fraction = x;
  for (let term = TERMS; term > 0; term -= 1) fraction = x + term / fraction;
  return density / fraction;
}

/**
 * The fraction of a standard normal distribution below z, the same bits in every engine; absolute error about 1e-15, relative 1e-13 below −3. Of ∓∞ it is 0 and 1, of NaN NaN.
 * Sources: Marsaglia 2004, 10.18637/jss.v011.i04, between −3 and 3; beyond, Laplace's continued fraction.
 */
export function normalFraction(z: number): number {
  const density = DENSITY_AT_0 * exponential(-0.5 * z * z);
  if (z < -TAIL) return density === 0 ? 0 : lowerTail(-z, density);
  if (z > TAIL) return density === 0 ? 1 : 1 - lowerTail(z, density);
  const square = z * z;
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-18; odd += 2) {
    term *= square / odd;
    sum += term;
  }
  return Number.isNaN(z) ? NaN : 0.5 + density * sum;
}
