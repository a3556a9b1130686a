import { oneHalf, inverseFactorial, ln2High, ln2Low, log2e, one, reach, shift } from "./numbers";
import { add, both, mul, read, select, sub, write } from "./vector";

/** The exponential of what is no further from 0 than 708; the power of two is written into the bits of a number instead of looked up. */
function near(x: v128): v128 {
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
  return mul(sum, i64x2.shl(add(k, shift()), 52));
}

/** As src/kernel/exponential.ts. */
export function exponential(x: v128): v128 {
  const low = select(f64x2.lt(x, both(-708)), both(0), near(x));
  return select(f64x2.gt(x, both(709)), both(Infinity), low);
}

/** Writes the exponentials of the numbers from `from` to `end` from `to` on. */
export function exponentiate(from: usize, end: usize, to: usize): void {
  let farthest = both(0);
  const shift = to - from;
  for (let at = from; at < end; at += 16) {
    const x = read(at);
    farthest = f64x2.pmax(farthest, f64x2.abs(x));
    write(at + shift, near(x));
  }
  if (!v128.any_true(f64x2.gt(farthest, reach()))) return;
  for (let at = from; at < end; at += 16) write(at + shift, exponential(read(at)));
}
