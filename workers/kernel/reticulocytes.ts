import { committedBefore, dayCounter, firstSlot, secondSlot, slotsOf } from "./committed";
import { exponential, exponentiate } from "./exponential";
import { MARROW_TRANSIT, TRANSIT_SHORTENING } from "./forces";
import { five, four, one, oneHalf, three, two } from "./numbers";
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
  STRIDE,
} from "./rows";
import { add, atLeastZero, both, div, mul, select, sub } from "./vector";

/** One Newton step of the two lanes at `here` from `guess`, the marrow's edge lying `transit` before `ahead`. */
function step(
  here: usize,
  counter: v128,
  ahead: v128,
  transit: v128,
  shortening: v128,
  old: v128,
  mature: v128,
  guess: v128,
  short: v128,
  smooth: bool,
): v128 {
  const from = sub(ahead, transit);
  const whole = f64x2.floor(from);
  const x = sub(from, whole);
  const slots = slotsOf(whole, counter);
  const first = firstSlot(here, slots);
  const second = secondSlot(here, slots);
  const volume = v128.load(here, BLOOD_VOLUME * STRIDE);
  const output = v128.load64_lane(second, v128.load64_zero(first, RING_OUTPUT * STRIDE), 1, RING_OUTPUT * STRIDE + 8);
  const slope = v128.load64_lane(second, v128.load64_zero(first, RING_SLOPE * STRIDE), 1, RING_SLOPE * STRIDE + 8);
  const curve = v128.load64_lane(second, v128.load64_zero(first, RING_CURVE * STRIDE), 1, RING_CURVE * STRIDE + 8);
  const committed = v128.load64_lane(
    second,
    v128.load64_zero(first, RING_COMMITTED * STRIDE),
    1,
    RING_COMMITTED * STRIDE + 8,
  );
  let tail = curve;
  let bend = mul(three(), curve);
  if (!smooth) {
    const fourth = v128.load64_lane(second, v128.load64_zero(first, RING_FOURTH * STRIDE), 1, RING_FOURTH * STRIDE + 8);
    const fifth = v128.load64_lane(second, v128.load64_zero(first, RING_FIFTH * STRIDE), 1, RING_FIFTH * STRIDE + 8);
    tail = add(tail, mul(x, add(fourth, mul(x, fifth))));
    bend = add(bend, mul(x, add(mul(four(), fourth), mul(mul(five(), x), fifth))));
  }
  const young = add(committed, mul(x, add(output, mul(x, add(slope, mul(x, tail))))));
  const leaving = add(output, mul(x, add(mul(two(), slope), mul(x, bend))));
  const pull = v128.and(div(mul(mul(leaving, shortening), transit), volume), short);
  const gap = sub(div(add(sub(young, old), mature), volume), guess);
  return add(guess, div(gap, add(one(), pull)));
}

/** As src/kernel/reticulocytes.ts; the second step is taken where either lane needs it, and kept in the lanes that do. */
export function countReticulocytes(
  lanes: usize,
  end: usize,
  day: i32,
  half: i32,
  physiology: usize,
  smooth: bool,
): void {
  const marrowTransit = both(load<f64>(physiology, MARROW_TRANSIT));
  const shortening = both(load<f64>(physiology, TRANSIT_SHORTENING));
  const shorter = f64x2.neg(shortening);
  const elapsed = both(0.5 * <f64>half);
  const counter = dayCounter(day);
  const exponents = lanes + EXPONENT * STRIDE;
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const short = sub(v128.load(here, HEALTHY_HAEMOGLOBIN * STRIDE), v128.load(here, HAEMOGLOBIN * STRIDE));
    v128.store(here, mul(shorter, atLeastZero(short)), EXPONENT * STRIDE);
  }
  exponentiate(exponents, exponents + end);
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const matureAtEnd = v128.load(here, MATURE_AT_END * STRIDE);
    const mature = half == 1 ? mul(oneHalf(), add(v128.load(here, MATURE * STRIDE), matureAtEnd)) : matureAtEnd;
    const healthy = v128.load(here, HEALTHY_HAEMOGLOBIN * STRIDE);
    const delay = sub(v128.load(here, NORMOBLAST_DELAY * STRIDE), elapsed);
    const old = committedBefore(here, counter, add(delay, v128.load(here, MATURATION * STRIDE)), smooth);
    const ahead = f64x2.neg(delay);
    const guess = v128.load(here, HAEMOGLOBIN * STRIDE);
    const transit = mul(marrowTransit, v128.load(here, EXPONENT * STRIDE));
    const short = f64x2.gt(sub(healthy, guess), both(0));
    let haemoglobin = step(here, counter, ahead, transit, shortening, old, mature, guess, short, smooth);
    const shortStill = f64x2.gt(sub(healthy, haemoglobin), both(0));
    const crosses = v128.xor(short, shortStill);
    if (v128.any_true(crosses)) {
      const other = mul(marrowTransit, exponential(mul(shorter, atLeastZero(sub(healthy, haemoglobin)))));
      const second = step(here, counter, ahead, other, shortening, old, mature, haemoglobin, shortStill, smooth);
      haemoglobin = select(crosses, second, haemoglobin);
    }
    v128.store(here, haemoglobin, HAEMOGLOBIN * STRIDE);
    const mass = sub(mul(haemoglobin, v128.load(here, BLOOD_VOLUME * STRIDE)), mature);
    v128.store(here, atLeastZero(mass), RETICULOCYTES * STRIDE);
  }
}
