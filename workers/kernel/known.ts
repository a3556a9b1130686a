import { read, write } from "./vector";

/** Whether what is kept beside a key was reckoned for `x` in both lanes. Keys are kept with every bit turned, so that rows of zeros know nothing. */
export function isKnown(key: usize, x: v128): bool {
  return i64x2.all_true(i64x2.eq(v128.not(read(key)), x));
}

/** Keeps what the next is reckoned for. */
export function keep(key: usize, x: v128): void {
  write(key, v128.not(x));
}
