import { exponential } from "./exponential";
import { logarithm, logarithmBy, ratio } from "./logarithm";
import { both, mul, read, select, write } from "./vector";

/** As src/kernel/power.ts; y is the same for both. */
export function power(x: v128, y: f64): v128 {
  if (y == 2) return mul(x, x);
  return select(f64x2.eq(x, both(0)), both(ofZero(y)), exponential(mul(both(y), logarithm(x))));
}

function ofZero(y: f64): f64 {
  return y > 0 ? 0 : y == 0 ? 1 : Infinity;
}

/** Writes the powers of the numbers from `from` to `end` from `to` on, with as much room for work from `work` on. Step by step for all: each step waits for the one before, and meanwhile does those of others. */
export function powers(from: usize, end: usize, to: usize, y: f64, work: usize): void {
  const bytes = end - from;
  if (y == 2) {
    for (let at: usize = 0; at < bytes; at += 16) write(to + at, mul(read(from + at), read(from + at)));
    return;
  }
  for (let at: usize = 0; at < bytes; at += 16) write(work + at, ratio(read(from + at)));
  for (let at: usize = 0; at < bytes; at += 16)
    write(to + at, mul(both(y), logarithmBy(read(from + at), read(work + at))));
  for (let at: usize = 0; at < bytes; at += 16) {
    const nothing = f64x2.eq(read(from + at), both(0));
    write(to + at, select(nothing, both(ofZero(y)), exponential(read(to + at))));
  }
}
