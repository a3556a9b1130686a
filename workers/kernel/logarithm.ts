import { add, both, div, mul, select, sub } from "./vector";

/** As src/kernel/logarithm.ts. */
export function logarithm(x: v128): v128 {
  const mantissa = v128.or(v128.and(x, i64x2.splat(0xfffffffffffff)), both(1));
  const large = f64x2.gt(mantissa, both(1.4142135623730951));
  const m = select(large, mul(mantissa, both(0.5)), mantissa);
  // the exponent in the lowest bits of 2⁵², which is then taken off again
  const shifted = sub(v128.or(i64x2.shr_u(x, 52), both(4503599627370496)), both(4503599627371519));
  const k = select(large, add(shifted, both(1)), shifted);
  const f = sub(m, both(1));
  const s = div(f, add(both(2), f));
  const z = mul(s, s);
  let sum = add(mul(both(1.0 / 23.0), z), both(1.0 / 21.0));
  sum = add(mul(sum, z), both(1.0 / 19.0));
  sum = add(mul(sum, z), both(1.0 / 17.0));
  sum = add(mul(sum, z), both(1.0 / 15.0));
  sum = add(mul(sum, z), both(1.0 / 13.0));
  sum = add(mul(sum, z), both(1.0 / 11.0));
  sum = add(mul(sum, z), both(1.0 / 9.0));
  sum = add(mul(sum, z), both(1.0 / 7.0));
  sum = add(mul(sum, z), both(1.0 / 5.0));
  sum = add(mul(sum, z), both(1.0 / 3.0));
  const twice = mul(both(2), s);
  const tail = add(mul(mul(twice, z), sum), mul(k, both(1.9082149292705877e-10)));
  const inside = add(mul(k, both(0.6931471803691238)), add(twice, tail));
  const finite = select(f64x2.eq(x, both(Infinity)), both(Infinity), inside);
  const normal = select(f64x2.lt(x, both(2.2250738585072014e-308)), both(-Infinity), finite);
  return select(f64x2.ge(x, both(0)), normal, both(NaN));
}
