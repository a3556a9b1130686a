import { RING_COMMITTED, RING_CURVE, RING_FIFTH, RING_FOURTH, RING_OUTPUT, RING_SLOPE, STRIDE } from "./rows";
import { add, mul, sub } from "./vector";

/** 1.5 · 2⁵² and a day more: whole days added to it are counted from that day in its lowest bits. */
export function dayCounter(day: i32): v128 {
  return f64x2.splat(6755399441055744 + f64(day));
}

/** Where in a row of the ring each lane finds the day that is `whole` days from that of a counter, in bytes from the first: the day modulo 32, times the stride. */
export function slotsOf(whole: v128, counter: v128): v128 {
  return i64x2.shr_u(i64x2.shl(add(whole, counter), 59), 52);
}

/** The first lane of one pair and the second of another. */
export function either(first: v128, second: v128): v128 {
  return v128.shuffle<f64>(first, second, 0, 3);
}

/** Where two lanes at `lanes` read, of what `slotsOf` gives. */
export function firstSlot(lanes: usize, slots: v128): usize {
  return lanes + usize(i32x4.extract_lane(slots, 0));
}

export function secondSlot(lanes: usize, slots: v128): usize {
  return lanes + usize(i32x4.extract_lane(slots, 2));
}

/**
 * As src/kernel/committed.ts, for the two lanes at `lanes`, the first of which stands at the start of a row.
 * Where all the ring is `smooth`, its fourth and fifth powers are 0, and adding nothing changes no bit.
 */
export function committedBefore(lanes: usize, counter: v128, back: v128, smooth: bool): v128 {
  const ahead = f64x2.neg(back);
  const whole = f64x2.floor(ahead);
  const x = sub(ahead, whole);
  const slots = slotsOf(whole, counter);
  const first = firstSlot(lanes, slots);
  const second = secondSlot(lanes, slots);
  let tail = either(v128.load(first, RING_CURVE * STRIDE), v128.load(second, RING_CURVE * STRIDE));
  if (!smooth) {
    const fifth = either(v128.load(first, RING_FIFTH * STRIDE), v128.load(second, RING_FIFTH * STRIDE));
    const fourth = either(v128.load(first, RING_FOURTH * STRIDE), v128.load(second, RING_FOURTH * STRIDE));
    tail = add(tail, mul(x, add(fourth, mul(x, fifth))));
  }
  const slope = either(v128.load(first, RING_SLOPE * STRIDE), v128.load(second, RING_SLOPE * STRIDE));
  const output = either(v128.load(first, RING_OUTPUT * STRIDE), v128.load(second, RING_OUTPUT * STRIDE));
  const committed = either(v128.load(first, RING_COMMITTED * STRIDE), v128.load(second, RING_COMMITTED * STRIDE));
  return add(committed, mul(x, add(output, mul(x, add(slope, mul(x, tail))))));
}
