import { RING_COMMITTED, RING_CURVE, RING_FIFTH, RING_FOURTH, RING_OUTPUT, RING_SLOPE } from "./rows";
import { add, mul, sub } from "./vector";

/** Where in a row of the ring each of two lanes finds the day that is `whole` days from `day`. */
export function slotOf(whole: v128, lane: i32, day: i32, stride: usize): usize {
  const days = i32x4.trunc_sat_f64x2_s_zero(whole);
  const slot = lane == 0 ? i32x4.extract_lane(days, 0) : i32x4.extract_lane(days, 1);
  return <usize>((day + slot) & 31) * stride;
}

/** Two numbers from two places. */
export function gather(first: usize, second: usize): v128 {
  return v128.load64_lane(second, v128.load64_zero(first), 1);
}

/**
 * As src/kernel/committed.ts, for the two lanes at `lanes`, the first of which stands at the start of a row.
 * Where all the ring is `smooth`, its fourth and fifth powers are 0, and adding nothing changes no bit.
 */
export function committedBefore(lanes: usize, stride: usize, day: i32, back: v128, smooth: bool): v128 {
  const ahead = f64x2.neg(back);
  const whole = f64x2.floor(ahead);
  const x = sub(ahead, whole);
  const first = lanes + slotOf(whole, 0, day, stride);
  const second = lanes + slotOf(whole, 1, day, stride) + 8;
  let tail = gather(first + RING_CURVE * stride, second + RING_CURVE * stride);
  if (!smooth) {
    const fifth = gather(first + RING_FIFTH * stride, second + RING_FIFTH * stride);
    const fourth = gather(first + RING_FOURTH * stride, second + RING_FOURTH * stride);
    tail = add(tail, mul(x, add(fourth, mul(x, fifth))));
  }
  const slope = gather(first + RING_SLOPE * stride, second + RING_SLOPE * stride);
  const output = gather(first + RING_OUTPUT * stride, second + RING_OUTPUT * stride);
  const committed = gather(first + RING_COMMITTED * stride, second + RING_COMMITTED * stride);
  return add(committed, mul(x, add(output, mul(x, add(slope, mul(x, tail))))));
}
