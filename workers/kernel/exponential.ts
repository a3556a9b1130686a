import { oneHalf, inverseFactorial, ln2High, ln2Low, log2e, one, reach, shift } from "./numbers";
import { add, both, mul, read, select, sub, write } from "./vector";

/** A mask of what lies too far out for a power of two that is a number: 0 below −708, infinite above 709. */
function farOut(x: v128, inside: v128): v128 {
  const low = select(f64x2.lt(x, both(-708)), both(0), inside);
  return select(f64x2.gt(x, both(709)), both(Infinity), low);
}

/** As src/kernel/exponential.ts; the power of two is written into the bits of a number instead of looked up. */
export function exponential(x: v128): v128 {
  const k = f64x2.floor(add(mul(x, log2e()), oneHalf()));
  const r = sub(sub(x, mul(k, ln2High())), mul(k, ln2Low()));
  const r2 = mul(r, r);
  const r4 = mul(r2, r2);
  const low = add(add(one(), r), mul(r2, add(oneHalf(), mul(r, inverseFactorial(3)))));
  const middle = add(
    add(inverseFactorial(4), mul(r, inverseFactorial(5))),
    mul(r2, add(inverseFactorial(6), mul(r, inverseFactorial(7)))),
  );
  const high = add(
    add(inverseFactorial(8), mul(r, inverseFactorial(9))),
    mul(r2, add(inverseFactorial(10), mul(r, inverseFactorial(11)))),
  );
  const highest = add(inverseFactorial(12), mul(r, inverseFactorial(13)));
  const sum = add(add(low, mul(r4, middle)), mul(mul(r4, r4), add(high, mul(r4, highest))));
  // 1.5 · 2⁵² more than k has k in its lowest bits, and with it 1023 more
  const power = i64x2.shl(add(k, shift()), 52);
  const result = mul(sum, power);
  return v128.any_true(f64x2.gt(f64x2.abs(x), reach())) ? farOut(x, result) : result;
}

/** Replaces numbers from `at` to `end` by their exponentials. */
export function exponentiate(at: usize, end: usize): void {
  for (; at < end; at += 16) write(at, exponential(read(at)));
}
