import { PLASMA_G, PLASMA_M } from "./rows";
import { both, mul, read, write } from "./vector";

/** As `exchangePlasma` of src/kernel/day-events.ts. */
export function exchangePlasma(lanes: usize, stride: usize, end: usize, left: f64): void {
  if (left == 1) return;
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    write(here + PLASMA_M * stride, mul(read(here + PLASMA_M * stride), both(left)));
    write(here + PLASMA_G * stride, mul(read(here + PLASMA_G * stride), both(left)));
  }
}
