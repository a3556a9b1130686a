import { reboundOutput } from "./rebound-output";
import {
  COMMITTED,
  OUTPUT,
  RING_COMMITTED,
  RING_CURVE,
  RING_FIFTH,
  RING_FOURTH,
  RING_OUTPUT,
  RING_SLOPE,
} from "./rows";
import { eight, five, four, six, oneHalf, sixteen, three, twentyFour, two } from "./numbers";
import { add, both, div, mul, read, sub, write } from "./vector";

/** As src/kernel/close-day.ts; `weights` is the table of reboundOutput, with room for two pairs of numbers behind it. */
export function closeDay(
  lanes: usize,
  stride: usize,
  end: usize,
  day: i32,
  fine: bool,
  weights: usize,
  physiology: usize,
): void {
  const slot = <usize>(day & 31) * stride;
  const committed = weights + 680;
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const start = read(here + OUTPUT * stride);
    const middle = read(here + (OUTPUT + 1) * stride);
    const last = read(here + (OUTPUT + 2) * stride);
    const simpson = div(add(add(start, mul(four(), middle)), last), six());
    let early = both(0);
    let late = both(0);
    if (fine) {
      reboundOutput(here, stride, weights, physiology, committed);
      const parabolic = div(sub(add(mul(five(), start), mul(eight(), middle)), last), twentyFour());
      const byMidday = sub(read(committed), parabolic);
      const byEnd = sub(read(committed + 16), simpson);
      early = sub(mul(three(), byMidday), mul(both(3.0 / 32.0), byEnd));
      late = sub(mul(both(45.0 / 16.0), byEnd), early);
    }
    const before = read(here + COMMITTED * stride);
    const straight = sub(sub(mul(four(), middle), mul(three(), start)), last);
    const slope = add(add(straight, mul(sixteen(), early)), mul(both(16.0 / 3.0), late));
    const bent = sub(mul(two(), add(start, last)), mul(four(), middle));
    const curve = sub(sub(bent, mul(both(208.0 / 3.0), early)), mul(both(112.0 / 3.0), late));
    const ring = here + slot;
    write(ring + RING_COMMITTED * stride, before);
    write(ring + RING_OUTPUT * stride, start);
    write(ring + RING_SLOPE * stride, mul(slope, oneHalf()));
    write(ring + RING_CURVE * stride, div(curve, three()));
    write(ring + RING_FOURTH * stride, add(mul(twentyFour(), early), mul(both(56.0 / 3.0), late)));
    write(ring + RING_FIFTH * stride, mul(both(-(128.0 / 15.0)), add(early, late)));
    write(here + COMMITTED * stride, add(add(before, simpson), mul(both(16.0 / 45.0), add(early, late))));
  }
}
