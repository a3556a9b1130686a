import { PLASMA_G, PLASMA_M, STRIDE } from "./rows";
import { both, mul } from "./vector";

/** As `exchangePlasma` of src/kernel/day-events.ts. */
export function exchangePlasma(lanes: usize, end: usize, left: f64): void {
  if (left == 1) return;
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    v128.store(here, mul(v128.load(here, PLASMA_M * STRIDE), both(left)), PLASMA_M * STRIDE);
    v128.store(here, mul(v128.load(here, PLASMA_G * STRIDE), both(left)), PLASMA_G * STRIDE);
  }
}
