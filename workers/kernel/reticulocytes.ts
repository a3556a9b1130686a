import { committedBefore, gather, slotOf } from "./committed";
import { exponential, exponentiate } from "./exponential";
import { MARROW_TRANSIT, TRANSIT_SHORTENING } from "./forces";
import {
  BLOOD_VOLUME,
  EXPONENT,
  HAEMOGLOBIN,
  HEALTHY_HAEMOGLOBIN,
  MATURATION,
  MATURE,
  MATURE_AT_END,
  NORMOBLAST_DELAY,
  RETICULOCYTES,
  RING_COMMITTED,
  RING_CURVE,
  RING_FIFTH,
  RING_FOURTH,
  RING_OUTPUT,
  RING_SLOPE,
} from "./rows";
import { five, four, oneHalf, one, three, two } from "./numbers";
import { add, atLeastZero, both, div, mul, read, select, sub, write } from "./vector";

/** As src/kernel/reticulocytes.ts; the second step is taken in the lanes that need it. */
export function countReticulocytes(
  lanes: usize,
  stride: usize,
  end: usize,
  day: i32,
  half: i32,
  physiology: usize,
  smooth: bool,
): void {
  const marrowTransit = both(load<f64>(physiology + MARROW_TRANSIT));
  const shortening = both(load<f64>(physiology + TRANSIT_SHORTENING));
  const shorter = f64x2.neg(shortening);
  const elapsed = both(0.5 * <f64>half);
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const short = atLeastZero(sub(read(here + HEALTHY_HAEMOGLOBIN * stride), read(here + HAEMOGLOBIN * stride)));
    write(here + EXPONENT * stride, mul(shorter, short));
  }
  exponentiate(lanes + EXPONENT * stride, lanes + EXPONENT * stride + end);
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const matureAtEnd = read(here + MATURE_AT_END * stride);
    const mature = half == 1 ? mul(oneHalf(), add(read(here + MATURE * stride), matureAtEnd)) : matureAtEnd;
    const volume = read(here + BLOOD_VOLUME * stride);
    const healthy = read(here + HEALTHY_HAEMOGLOBIN * stride);
    const delay = sub(read(here + NORMOBLAST_DELAY * stride), elapsed);
    const old = committedBefore(here, stride, day, add(delay, read(here + MATURATION * stride)), smooth);
    const ahead = f64x2.neg(delay);
    let guess = read(here + HAEMOGLOBIN * stride);
    let transit = mul(marrowTransit, read(here + EXPONENT * stride));
    let known = i64x2.splat(0);
    let haemoglobin = guess;
    for (let pass = 0; pass < 2; pass += 1) {
      const short = f64x2.gt(sub(healthy, guess), both(0));
      const from = sub(ahead, transit);
      const whole = f64x2.floor(from);
      const x = sub(from, whole);
      const first = here + slotOf(whole, 0, day, stride);
      const second = here + slotOf(whole, 1, day, stride) + 8;
      const output = gather(first + RING_OUTPUT * stride, second + RING_OUTPUT * stride);
      const slope = gather(first + RING_SLOPE * stride, second + RING_SLOPE * stride);
      const curve = gather(first + RING_CURVE * stride, second + RING_CURVE * stride);
      const committed = gather(first + RING_COMMITTED * stride, second + RING_COMMITTED * stride);
      let tail = curve;
      let bend = mul(three(), curve);
      if (!smooth) {
        const fourth = gather(first + RING_FOURTH * stride, second + RING_FOURTH * stride);
        const fifth = gather(first + RING_FIFTH * stride, second + RING_FIFTH * stride);
        tail = add(tail, mul(x, add(fourth, mul(x, fifth))));
        bend = add(bend, mul(x, add(mul(four(), fourth), mul(mul(five(), x), fifth))));
      }
      const young = add(committed, mul(x, add(output, mul(x, add(slope, mul(x, tail))))));
      const leaving = add(output, mul(x, add(mul(two(), slope), mul(x, bend))));
      const drawn = div(mul(mul(leaving, shortening), transit), volume);
      const pull = v128.and(drawn, short);
      const gap = sub(div(add(sub(young, old), mature), volume), guess);
      const next = add(guess, div(gap, add(one(), pull)));
      haemoglobin = select(known, haemoglobin, next);
      const shortStill = f64x2.gt(sub(healthy, haemoglobin), both(0));
      known = v128.or(known, v128.not(v128.xor(short, shortStill)));
      if (i64x2.all_true(known)) break;
      guess = haemoglobin;
      transit = mul(marrowTransit, exponential(mul(shorter, atLeastZero(sub(healthy, haemoglobin)))));
    }
    write(here + HAEMOGLOBIN * stride, haemoglobin);
    write(here + RETICULOCYTES * stride, atLeastZero(sub(mul(haemoglobin, volume), mature)));
  }
}
