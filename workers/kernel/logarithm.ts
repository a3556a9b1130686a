import { oneHalf, ln2High, ln2Low, oddFraction, one, two } from "./numbers";
import { add, both, div, mul, select, sub } from "./vector";

/** Where x has more than √2 after its power of two is taken off. */
function large(x: v128): v128 {
  return f64x2.gt(mantissa(x), both(1.4142135623730951));
}

function mantissa(x: v128): v128 {
  return v128.or(v128.and(x, i64x2.splat(0xfffffffffffff)), one());
}

/** What the logarithm of x, but for its power of two, is a series in. */
export function ratio(x: v128): v128 {
  const m = mantissa(x);
  const f = sub(select(large(x), mul(m, oneHalf()), m), one());
  return div(f, add(two(), f));
}

/** The logarithm of x, whose ratio is s. */
export function logarithmBy(x: v128, s: v128): v128 {
  // the exponent in the lowest bits of 2⁵², which is then taken off again
  const shifted = sub(v128.or(i64x2.shr_u(x, 52), both(4503599627370496)), both(4503599627371519));
  const k = select(large(x), add(shifted, one()), shifted);
  const z = mul(s, s);
  let sum = add(mul(oddFraction(23), z), oddFraction(21));
  sum = add(mul(sum, z), oddFraction(19));
  sum = add(mul(sum, z), oddFraction(17));
  sum = add(mul(sum, z), oddFraction(15));
  sum = add(mul(sum, z), oddFraction(13));
  sum = add(mul(sum, z), oddFraction(11));
  sum = add(mul(sum, z), oddFraction(9));
  sum = add(mul(sum, z), oddFraction(7));
  sum = add(mul(sum, z), oddFraction(5));
  sum = add(mul(sum, z), oddFraction(3));
  const twice = mul(two(), s);
  const tail = add(mul(mul(twice, z), sum), mul(k, ln2Low()));
  const inside = add(mul(k, ln2High()), add(twice, tail));
  const finite = select(f64x2.eq(x, both(Infinity)), both(Infinity), inside);
  const normal = select(f64x2.lt(x, both(2.2250738585072014e-308)), both(-Infinity), finite);
  return select(f64x2.ge(x, both(0)), normal, both(NaN));
}

/** As src/kernel/logarithm.ts. */
export function logarithm(x: v128): v128 {
  return logarithmBy(x, ratio(x));
}
