import { exponential } from "./exponential";
import { FINE, LOSS_FACTOR, SECRETION_AT_START } from "./forces";
import { isKnown, keep } from "./known";
import { one } from "./numbers";
import {
  ANTIBODY,
  KNOWN_DECAY,
  KNOWN_LOSS,
  OUTSIDE_G,
  OUTSIDE_M,
  PLASMA_CELL_LOSS,
  PLASMA_CELLS,
  PLASMA_G,
  PLASMA_M,
  PROPAGATOR_G,
  PROPAGATOR_M,
  PROTECTION,
  SECRETION,
  STRIDE,
} from "./rows";
import { add, both, mul, sub } from "./vector";

/** Rows of a propagator's terms: plasma after ¼, ½, ¾ and 1 day, outside after 1 day. */
const EARLY: usize = 0;
const MIDDAY: usize = 5;
const LATE: usize = 10;
const END: usize = 15;
const OUTSIDE_END: usize = 20;

/** The quantity of a propagator whose five terms begin at `at`. */
function propagate(at: usize, plasma: v128, outside: v128, start: v128, middle: v128, end: v128): v128 {
  const known = add(mul(v128.load(at), plasma), mul(v128.load(at, STRIDE), outside));
  const early = add(known, mul(v128.load(at, 2 * STRIDE), start));
  return add(add(early, mul(v128.load(at, 3 * STRIDE), middle)), mul(v128.load(at, 4 * STRIDE), end));
}

/** Moves both isotypes of the two lanes at `here`, whose plasma cells secrete so much at the start, middle and end of the day. */
function moveIsotypes(here: usize, start: v128, middle: v128, end: v128, fine: bool): void {
  const m = v128.load(here, PLASMA_M * STRIDE);
  const g = v128.load(here, PLASMA_G * STRIDE);
  const outM = v128.load(here, OUTSIDE_M * STRIDE);
  const outG = v128.load(here, OUTSIDE_G * STRIDE);
  const termsM = here + PROPAGATOR_M * STRIDE;
  const termsG = here + PROPAGATOR_G * STRIDE;
  const middayM = propagate(termsM + MIDDAY * STRIDE, m, outM, start, middle, end);
  const middayG = propagate(termsG + MIDDAY * STRIDE, g, outG, start, middle, end);
  const endM = propagate(termsM + END * STRIDE, m, outM, start, middle, end);
  const endG = propagate(termsG + END * STRIDE, g, outG, start, middle, end);
  v128.store(here, add(m, g), ANTIBODY * STRIDE);
  v128.store(here, add(middayM, middayG), (ANTIBODY + 2) * STRIDE);
  v128.store(here, add(endM, endG), (ANTIBODY + 4) * STRIDE);
  v128.store(here, endM, PLASMA_M * STRIDE);
  v128.store(here, endG, PLASMA_G * STRIDE);
  v128.store(here, propagate(termsM + OUTSIDE_END * STRIDE, m, outM, start, middle, end), OUTSIDE_M * STRIDE);
  v128.store(here, propagate(termsG + OUTSIDE_END * STRIDE, g, outG, start, middle, end), OUTSIDE_G * STRIDE);
  if (!fine) return;
  const earlyM = propagate(termsM + EARLY * STRIDE, m, outM, start, middle, end);
  const earlyG = propagate(termsG + EARLY * STRIDE, g, outG, start, middle, end);
  const lateM = propagate(termsM + LATE * STRIDE, m, outM, start, middle, end);
  const lateG = propagate(termsG + LATE * STRIDE, g, outG, start, middle, end);
  v128.store(here, add(earlyM, earlyG), (ANTIBODY + 1) * STRIDE);
  v128.store(here, add(lateM, lateG), (ANTIBODY + 3) * STRIDE);
}

/** As src/kernel/antibody.ts; both isotypes are added to each other instead of to nothing, which is the same for what is never less than 0. */
export function moveAntibody(lanes: usize, end: usize, row: usize, immunosuppression: usize): void {
  const loss = both(load<f64>(row, LOSS_FACTOR));
  const shareAtStart = both(load<f64>(row, SECRETION_AT_START));
  const shareAtMidday = both(load<f64>(row, SECRETION_AT_START + 8));
  const shareAtEnd = both(load<f64>(row, SECRETION_AT_START + 16));
  const fine = load<f64>(row, FINE) == 1;
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const kept = sub(one(), mul(v128.load(here, PROTECTION * STRIDE), v128.load(immunosuppression + at)));
    const exponent = f64x2.neg(mul(mul(v128.load(here, PLASMA_CELL_LOSS * STRIDE), kept), loss));
    if (isKnown(here + KNOWN_LOSS * STRIDE, exponent)) continue;
    keep(here + KNOWN_LOSS * STRIDE, exponent);
    v128.store(here, exponential(exponent), KNOWN_DECAY * STRIDE);
  }
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const before = v128.load(here, PLASMA_CELLS * STRIDE);
    const after = mul(before, v128.load(here, KNOWN_DECAY * STRIDE));
    const start = mul(before, shareAtStart);
    const middle = mul(f64x2.sqrt(mul(before, after)), shareAtMidday);
    const last = mul(after, shareAtEnd);
    v128.store(here, start, SECRETION * STRIDE);
    v128.store(here, middle, (SECRETION + 1) * STRIDE);
    v128.store(here, last, (SECRETION + 2) * STRIDE);
    v128.store(here, after, PLASMA_CELLS * STRIDE);
    moveIsotypes(here, start, middle, last, fine);
  }
}
