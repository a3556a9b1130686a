import { RING_COMMITTED, RING_CURVE, RING_FIFTH, RING_FOURTH, RING_OUTPUT, RING_SLOPE, STRIDE } from "./rows";
import { add, mul, sub } from "./vector";

/** 1.5 · 2⁵² and a day more: whole days added to it are counted from that day in its lowest bits. */
export function dayCounter(day: i32): v128 {
  return f64x2.splat(6755399441055744 + <f64>day);
}

/** Where in a row of the ring each lane finds the day that is `whole` days from that of a counter, in bytes from the first: the day modulo 32, times the stride. */
export function slotsOf(whole: v128, counter: v128): v128 {
  return i64x2.shr_u(i64x2.shl(add(whole, counter), 59), 52);
}

/** Where two lanes at `lanes` read, of what `slotsOf` gives. */
export function firstSlot(lanes: usize, slots: v128): usize {
  return lanes + <usize>i32x4.extract_lane(slots, 0);
}

export function secondSlot(lanes: usize, slots: v128): usize {
  return lanes + <usize>i32x4.extract_lane(slots, 2);
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
  let tail = v128.load64_lane(second, v128.load64_zero(first, RING_CURVE * STRIDE), 1, RING_CURVE * STRIDE + 8);
  if (!smooth) {
    const fifth = v128.load64_lane(second, v128.load64_zero(first, RING_FIFTH * STRIDE), 1, RING_FIFTH * STRIDE + 8);
    const fourth = v128.load64_lane(second, v128.load64_zero(first, RING_FOURTH * STRIDE), 1, RING_FOURTH * STRIDE + 8);
    tail = add(tail, mul(x, add(fourth, mul(x, fifth))));
  }
  const slope = v128.load64_lane(second, v128.load64_zero(first, RING_SLOPE * STRIDE), 1, RING_SLOPE * STRIDE + 8);
  const output = v128.load64_lane(second, v128.load64_zero(first, RING_OUTPUT * STRIDE), 1, RING_OUTPUT * STRIDE + 8);
  const committed = v128.load64_lane(
    second,
    v128.load64_zero(first, RING_COMMITTED * STRIDE),
    1,
    RING_COMMITTED * STRIDE + 8,
  );
  return add(committed, mul(x, add(output, mul(x, add(slope, mul(x, tail))))));
}
