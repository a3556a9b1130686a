import { exponential, exponentiate } from "./exponential";
import { ADDED_ERYTHROPOIETIN, CONSUMPTION, ERYTHROPOIETIN_INTERCEPT, ERYTHROPOIETIN_SLOPE } from "./forces";
import { isKnown, keep } from "./known";
import { one, two } from "./numbers";
import {
  ERYTHROPOIETIN_SCALE,
  ESCAPED,
  ESCAPED_OUTPUT,
  EXPONENT,
  HAEMOGLOBIN,
  HALF_STIMULATION,
  HEALTHY_OUTPUT,
  INHIBITION_AT,
  KNOWN_DRIVE,
  KNOWN_HAEMOGLOBIN,
  MAX_STIMULATION,
  NORMOBLAST_DELAY,
  OUTPUT,
  PER_GRAM,
  RECENT,
  STRIDE,
  SUPPLY,
  SURVIVAL,
} from "./rows";
import { add, both, div, mul, sub } from "./vector";

/** The output that goes with what is consumed when `level` is guessed. */
function answer(
  level: v128,
  weight: v128,
  perGram: v128,
  recent: v128,
  own: v128,
  added: v128,
  half: v128,
  most: v128,
): v128 {
  const consumed = add(one(), mul(perGram, add(recent, mul(weight, level))));
  const drive = add(own, mul(added, consumed));
  return div(mul(most, drive), add(drive, mul(half, consumed)));
}

/** As src/kernel/marrow-output.ts. What antibody takes of survival is read from the rows of `hindered`. */
export function writeMarrowOutput(
  lanes: usize,
  end: usize,
  row: usize,
  moment: i32,
  physiology: usize,
  hindered: usize,
): void {
  const added = both(load<f64>(row, ADDED_ERYTHROPOIETIN));
  const intercept = both(load<f64>(physiology, ERYTHROPOIETIN_INTERCEPT));
  const slope = both(load<f64>(physiology, ERYTHROPOIETIN_SLOPE));
  const consumption = both(load<f64>(physiology, CONSUMPTION));
  const weight = both(moment == 0 ? 0 : moment == 1 ? 0.25 : 1.0 / 6.0);
  const offset = usize(moment) * STRIDE;
  // at the start of a day mostly known from the end of the last: haemoglobin is as it was, but in those who were transfused
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const haemoglobin = v128.load(here, HAEMOGLOBIN * STRIDE);
    if (moment == 0 && isKnown(here + KNOWN_HAEMOGLOBIN * STRIDE, haemoglobin)) continue;
    keep(here + KNOWN_HAEMOGLOBIN * STRIDE, haemoglobin);
    v128.store(here, sub(intercept, mul(slope, haemoglobin)), EXPONENT * STRIDE);
    if (moment == 0) v128.store(here, exponential(v128.load(here, EXPONENT * STRIDE)), KNOWN_DRIVE * STRIDE);
  }
  if (moment > 0) {
    const exponents = lanes + EXPONENT * STRIDE;
    exponentiate(exponents, exponents + end, lanes + KNOWN_DRIVE * STRIDE);
  }
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const then = here + offset;
    const healthy = v128.load(here, HEALTHY_OUTPUT * STRIDE);
    let perGram = v128.load(here, PER_GRAM * STRIDE);
    if (moment == 0) {
      perGram = div(consumption, mul(v128.load(here, NORMOBLAST_DELAY * STRIDE), healthy));
      v128.store(here, perGram, PER_GRAM * STRIDE);
    }
    const own = mul(v128.load(here, ERYTHROPOIETIN_SCALE * STRIDE), v128.load(here, KNOWN_DRIVE * STRIDE));
    const half = v128.load(here, HALF_STIMULATION * STRIDE);
    const inhibition = v128.load(then, INHIBITION_AT * STRIDE);
    const surviving = div(one(), add(v128.load(hindered + offset + at), inhibition));
    const escaped = v128.load(here, ESCAPED * STRIDE);
    const escapes = v128.any_true(escaped);
    let total = mul(v128.load(here, SUPPLY * STRIDE), surviving);
    let spared = both(0);
    if (escapes) {
      spared = div(escaped, add(one(), inhibition));
      total = add(total, spared);
    }
    const most = mul(mul(healthy, v128.load(here, MAX_STIMULATION * STRIDE)), total);
    const recent = v128.load(here, RECENT * STRIDE);
    let level = v128.load(here, OUTPUT * STRIDE);
    if (moment == 2) level = sub(mul(two(), v128.load(here, (OUTPUT + 1) * STRIDE)), level);
    if (moment > 0) level = answer(level, weight, perGram, recent, own, added, half, most);
    level = answer(level, weight, perGram, recent, own, added, half, most);
    v128.store(then, level, OUTPUT * STRIDE);
    let escaping = both(0);
    if (escapes) escaping = v128.and(div(mul(level, spared), total), f64x2.gt(spared, both(0)));
    v128.store(then, escaping, ESCAPED_OUTPUT * STRIDE);
    v128.store(then, surviving, SURVIVAL * STRIDE);
  }
}
