import { exponential } from "./exponential";
import { FINE, LOSS_FACTOR, SECRETION_AT_START } from "./forces";
import { isKnown, keep } from "./known";
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
} from "./rows";
import { one } from "./numbers";
import { add, both, mul, read, sub, write } from "./vector";

/** The quantity of a propagator whose five terms begin at `at`. */
function propagate(
  at: usize,
  stride: usize,
  plasma: v128,
  outside: v128,
  start: v128,
  middle: v128,
  end: v128,
): v128 {
  const known = add(mul(read(at), plasma), mul(read(at + stride), outside));
  const early = add(known, mul(read(at + 2 * stride), start));
  return add(add(early, mul(read(at + 3 * stride), middle)), mul(read(at + 4 * stride), end));
}

/** Moves one isotype of the two lanes at `lanes`; `first` says that nothing has been added to `antibody` yet. */
function moveIsotype(
  lanes: usize,
  stride: usize,
  plasma: usize,
  outside: usize,
  terms: usize,
  fine: bool,
  first: bool,
): void {
  const inside = read(plasma);
  const out = read(outside);
  const start = read(lanes + SECRETION * stride);
  const middle = read(lanes + (SECRETION + 1) * stride);
  const end = read(lanes + (SECRETION + 2) * stride);
  const after = propagate(terms + 15 * stride, stride, inside, out, start, middle, end);
  const midday = propagate(terms + 5 * stride, stride, inside, out, start, middle, end);
  const antibody = lanes + ANTIBODY * stride;
  write(antibody, first ? inside : add(read(antibody), inside));
  write(antibody + 2 * stride, first ? midday : add(read(antibody + 2 * stride), midday));
  write(antibody + 4 * stride, first ? after : add(read(antibody + 4 * stride), after));
  if (fine) {
    const early = propagate(terms, stride, inside, out, start, middle, end);
    const late = propagate(terms + 10 * stride, stride, inside, out, start, middle, end);
    write(antibody + stride, first ? early : add(read(antibody + stride), early));
    write(antibody + 3 * stride, first ? late : add(read(antibody + 3 * stride), late));
  }
  write(plasma, after);
  write(outside, propagate(terms + 20 * stride, stride, inside, out, start, middle, end));
}

/** As src/kernel/antibody.ts. */
export function moveAntibody(
  lanes: usize,
  stride: usize,
  end: usize,
  row: usize,
  immunosuppression: usize,
): void {
  const loss = both(load<f64>(row + LOSS_FACTOR));
  const shareAtStart = both(load<f64>(row + SECRETION_AT_START));
  const shareAtMidday = both(load<f64>(row + SECRETION_AT_START + 8));
  const shareAtEnd = both(load<f64>(row + SECRETION_AT_START + 16));
  const fine = load<f64>(row + FINE) == 1;
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const kept = sub(one(), mul(read(here + PROTECTION * stride), read(immunosuppression + at)));
    const exponent = f64x2.neg(mul(mul(read(here + PLASMA_CELL_LOSS * stride), kept), loss));
    if (isKnown(here + KNOWN_LOSS * stride, exponent)) continue;
    keep(here + KNOWN_LOSS * stride, exponent);
    write(here + KNOWN_DECAY * stride, exponential(exponent));
  }
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const before = read(here + PLASMA_CELLS * stride);
    const after = mul(before, read(here + KNOWN_DECAY * stride));
    write(here + SECRETION * stride, mul(before, shareAtStart));
    write(here + (SECRETION + 1) * stride, mul(f64x2.sqrt(mul(before, after)), shareAtMidday));
    write(here + (SECRETION + 2) * stride, mul(after, shareAtEnd));
    write(here + PLASMA_CELLS * stride, after);
    moveIsotype(here, stride, here + PLASMA_M * stride, here + OUTSIDE_M * stride, here + PROPAGATOR_M * stride, fine, true);
    moveIsotype(here, stride, here + PLASMA_G * stride, here + OUTSIDE_G * stride, here + PROPAGATOR_G * stride, fine, false);
  }
}
