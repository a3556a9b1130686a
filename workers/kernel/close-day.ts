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
  STRIDE,
} from "./rows";
import { eight, five, four, six, oneHalf, sixteen, three, twentyFour, two } from "./numbers";
import { add, both, div, mul, read, sub } from "./vector";

/** As src/kernel/close-day.ts; `weights` is the table of reboundOutput, with room for two pairs of numbers behind it. */
export function closeDay(lanes: usize, end: usize, day: i32, fine: bool, weights: usize, physiology: usize): void {
  const slot = usize(day & 31) * STRIDE;
  const committed = weights + 680;
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const start = v128.load(here, OUTPUT * STRIDE);
    const middle = v128.load(here, (OUTPUT + 1) * STRIDE);
    const last = v128.load(here, (OUTPUT + 2) * STRIDE);
    const simpson = div(add(add(start, mul(four(), middle)), last), six());
    const before = v128.load(here, COMMITTED * STRIDE);
    let slope = sub(sub(mul(four(), middle), mul(three(), start)), last);
    let curve = sub(mul(two(), add(start, last)), mul(four(), middle));
    let fourth = both(0);
    // with the sign that −128/15 of nothing has
    let fifth = both(-0.0);
    let committedAfter = add(before, simpson);
    if (fine) {
      reboundOutput(here, weights, physiology, committed);
      const parabolic = div(sub(add(mul(five(), start), mul(eight(), middle)), last), twentyFour());
      const byMidday = sub(read(committed), parabolic);
      const byEnd = sub(read(committed + 16), simpson);
      const early = sub(mul(three(), byMidday), mul(both(3.0 / 32.0), byEnd));
      const late = sub(mul(both(45.0 / 16.0), byEnd), early);
      slope = add(add(slope, mul(sixteen(), early)), mul(both(16.0 / 3.0), late));
      curve = sub(sub(curve, mul(both(208.0 / 3.0), early)), mul(both(112.0 / 3.0), late));
      fourth = add(mul(twentyFour(), early), mul(both(56.0 / 3.0), late));
      fifth = mul(both(-(128.0 / 15.0)), add(early, late));
      committedAfter = add(committedAfter, mul(both(16.0 / 45.0), add(early, late)));
    }
    const ring = here + slot;
    v128.store(ring, before, RING_COMMITTED * STRIDE);
    v128.store(ring, start, RING_OUTPUT * STRIDE);
    v128.store(ring, mul(slope, oneHalf()), RING_SLOPE * STRIDE);
    v128.store(ring, div(curve, three()), RING_CURVE * STRIDE);
    v128.store(ring, fourth, RING_FOURTH * STRIDE);
    v128.store(ring, fifth, RING_FIFTH * STRIDE);
    v128.store(here, committedAfter, COMMITTED * STRIDE);
  }
}
