import { add, both, div, mul, read, select, sub, write } from "./vector";

/** As src/kernel/exponential.ts; the power of two is written into the bits of a number instead of looked up. */
export function exponential(x: v128): v128 {
  const k = f64x2.floor(add(mul(x, both(1.4426950408889634)), both(0.5)));
  const r = sub(sub(x, mul(k, both(0.6931471803691238))), mul(k, both(1.9082149292705877e-10)));
  const r2 = mul(r, r);
  const r4 = mul(r2, r2);
  const low = add(add(both(1), r), mul(r2, add(both(0.5), mul(r, both(1.0 / 6.0)))));
  const middle = add(
    add(both(1.0 / 24.0), mul(r, both(1.0 / 120.0))),
    mul(r2, add(both(1.0 / 720.0), mul(r, both(1.0 / 5040.0)))),
  );
  const high = add(
    add(both(1.0 / 40320.0), mul(r, both(1.0 / 362880.0))),
    mul(r2, add(both(1.0 / 3628800.0), mul(r, both(1.0 / 39916800.0)))),
  );
  const highest = add(both(1.0 / 479001600.0), mul(r, both(1.0 / 6227020800.0)));
  const sum = add(add(low, mul(r4, middle)), mul(mul(r4, r4), add(high, mul(r4, highest))));
  // 1.5 · 2⁵² more than k has k in its lowest bits
  const power = i64x2.shl(i64x2.add(add(k, both(6755399441055744)), i64x2.splat(1023)), 52);
  const inside = select(f64x2.lt(x, both(-708)), both(0), mul(sum, power));
  return select(f64x2.gt(x, both(709)), both(Infinity), inside);
}

/** Replaces numbers from `at` to `end` by their exponentials. */
export function exponentiate(at: usize, end: usize): void {
  for (; at < end; at += 16) write(at, exponential(read(at)));
}
