import { committedBefore, dayCounter, either, firstSlot, secondSlot, slotsOf } from "./committed";
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
  MATURE_NOW,
  NORMOBLAST_DELAY,
  RECENT,
  RETICULOCYTES,
  RING_COMMITTED,
  RING_CURVE,
  RING_FIFTH,
  RING_FOURTH,
  RING_OUTPUT,
  RING_SLOPE,
  STEPPED,
  STRIDE,
} from "./rows";
import { add, atLeastZero, both, div, mul, select, sub } from "./vector";

/** One Newton step of the two lanes at `here` from `guess`, the marrow's edge lying `transit` before `ahead`; what is old stands in RECENT. */
function step(
  here: usize,
  counter: v128,
  ahead: v128,
  transit: v128,
  shortening: v128,
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
  const slope = either(v128.load(first, RING_SLOPE * STRIDE), v128.load(second, RING_SLOPE * STRIDE));
  let tail = either(v128.load(first, RING_CURVE * STRIDE), v128.load(second, RING_CURVE * STRIDE));
  let bend = mul(three(), tail);
  if (!smooth) {
    const fourth = either(v128.load(first, RING_FOURTH * STRIDE), v128.load(second, RING_FOURTH * STRIDE));
    const fifth = either(v128.load(first, RING_FIFTH * STRIDE), v128.load(second, RING_FIFTH * STRIDE));
    tail = add(tail, mul(x, add(fourth, mul(x, fifth))));
    bend = add(bend, mul(x, add(mul(four(), fourth), mul(mul(five(), x), fifth))));
  }
  const output = either(v128.load(first, RING_OUTPUT * STRIDE), v128.load(second, RING_OUTPUT * STRIDE));
  const committed = either(v128.load(first, RING_COMMITTED * STRIDE), v128.load(second, RING_COMMITTED * STRIDE));
  const young = add(committed, mul(x, add(output, mul(x, add(slope, mul(x, tail))))));
  const leaving = add(output, mul(x, add(mul(two(), slope), mul(x, bend))));
  const volume = v128.load(here, BLOOD_VOLUME * STRIDE);
  const pull = v128.and(div(mul(mul(leaving, shortening), transit), volume), short);
  const cells = add(sub(young, v128.load(here, RECENT * STRIDE)), v128.load(here, MATURE_NOW * STRIDE));
  return add(guess, div(sub(div(cells, volume), guess), add(one(), pull)));
}

/** The second step, in the lanes whose first has crossed the healthy level. */
function stepAgain(lanes: usize, end: usize, counter: v128, elapsed: v128, physiology: usize, smooth: bool): void {
  const marrowTransit = both(load<f64>(physiology, MARROW_TRANSIT));
  const shortening = both(load<f64>(physiology, TRANSIT_SHORTENING));
  const shorter = f64x2.neg(shortening);
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const healthy = v128.load(here, HEALTHY_HAEMOGLOBIN * STRIDE);
    const first = v128.load(here, STEPPED * STRIDE);
    const short = f64x2.gt(sub(healthy, v128.load(here, HAEMOGLOBIN * STRIDE)), both(0));
    const shortStill = f64x2.gt(sub(healthy, first), both(0));
    const ahead = f64x2.neg(sub(v128.load(here, NORMOBLAST_DELAY * STRIDE), elapsed));
    const transit = mul(marrowTransit, exponential(mul(shorter, atLeastZero(sub(healthy, first)))));
    const second = step(here, counter, ahead, transit, shortening, first, shortStill, smooth);
    v128.store(here, select(v128.xor(short, shortStill), second, first), STEPPED * STRIDE);
  }
}

/** As src/kernel/reticulocytes.ts. */
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
  const elapsed = both(0.5 * f64(half));
  const counter = dayCounter(day);
  const exponents = lanes + STEPPED * STRIDE;
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const short = sub(v128.load(here, HEALTHY_HAEMOGLOBIN * STRIDE), v128.load(here, HAEMOGLOBIN * STRIDE));
    v128.store(here, mul(shorter, atLeastZero(short)), STEPPED * STRIDE);
    const matureAtEnd = v128.load(here, MATURE_AT_END * STRIDE);
    const mature = half == 1 ? mul(oneHalf(), add(v128.load(here, MATURE * STRIDE), matureAtEnd)) : matureAtEnd;
    v128.store(here, mature, MATURE_NOW * STRIDE);
    const delay = sub(v128.load(here, NORMOBLAST_DELAY * STRIDE), elapsed);
    const back = add(delay, v128.load(here, MATURATION * STRIDE));
    v128.store(here, committedBefore(here, counter, back, smooth), RECENT * STRIDE);
  }
  exponentiate(exponents, exponents + end, lanes + EXPONENT * STRIDE);
  let crossing = both(0);
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const healthy = v128.load(here, HEALTHY_HAEMOGLOBIN * STRIDE);
    const guess = v128.load(here, HAEMOGLOBIN * STRIDE);
    const ahead = f64x2.neg(sub(v128.load(here, NORMOBLAST_DELAY * STRIDE), elapsed));
    const transit = mul(marrowTransit, v128.load(here, EXPONENT * STRIDE));
    const short = f64x2.gt(sub(healthy, guess), both(0));
    const haemoglobin = step(here, counter, ahead, transit, shortening, guess, short, smooth);
    v128.store(here, haemoglobin, STEPPED * STRIDE);
    crossing = v128.or(crossing, v128.xor(short, f64x2.gt(sub(healthy, haemoglobin), both(0))));
  }
  if (v128.any_true(crossing)) stepAgain(lanes, end, counter, elapsed, physiology, smooth);
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const haemoglobin = v128.load(here, STEPPED * STRIDE);
    v128.store(here, haemoglobin, HAEMOGLOBIN * STRIDE);
    const cells = mul(haemoglobin, v128.load(here, BLOOD_VOLUME * STRIDE));
    v128.store(here, atLeastZero(sub(cells, v128.load(here, MATURE_NOW * STRIDE))), RETICULOCYTES * STRIDE);
  }
}
