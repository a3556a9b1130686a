import { exponential } from "./exponential";
import {
  ADDED_ERYTHROPOIETIN,
  CONSUMPTION,
  ERYTHROPOIETIN_INTERCEPT,
  ERYTHROPOIETIN_SLOPE,
  STEEPNESS,
} from "./forces";
import { isKnown, keep } from "./known";
import { power } from "./power";
import {
  ANTIBODY,
  ERYTHROPOIETIN_SCALE,
  ESCAPED,
  ESCAPED_OUTPUT,
  HAEMOGLOBIN,
  HALF_STIMULATION,
  HEALTHY_OUTPUT,
  INHIBITION_AT,
  KNOWN_DRIVE,
  KNOWN_HAEMOGLOBIN,
  MAX_STIMULATION,
  NORMOBLAST_DELAY,
  OUTPUT,
  RECENT,
  SUPPLY,
  SURVIVAL,
} from "./rows";
import { one, two } from "./numbers";
import { add, both, div, mul, read, sub, write } from "./vector";

/** As src/kernel/marrow-output.ts. */
export function writeMarrowOutput(
  lanes: usize,
  stride: usize,
  end: usize,
  row: usize,
  moment: i32,
  physiology: usize,
): void {
  const added = both(load<f64>(row + ADDED_ERYTHROPOIETIN));
  const intercept = both(load<f64>(physiology + ERYTHROPOIETIN_INTERCEPT));
  const slope = both(load<f64>(physiology + ERYTHROPOIETIN_SLOPE));
  const consumption = both(load<f64>(physiology + CONSUMPTION));
  const steepness = load<f64>(physiology + STEEPNESS);
  const weight = both(moment == 0 ? 0 : moment == 1 ? 0.25 : 1.0 / 6.0);
  // at the start of a day mostly known from the end of the last: haemoglobin is as it was, but in those who were transfused
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const haemoglobin = read(here + HAEMOGLOBIN * stride);
    if (moment == 0 && isKnown(here + KNOWN_HAEMOGLOBIN * stride, haemoglobin)) continue;
    keep(here + KNOWN_HAEMOGLOBIN * stride, haemoglobin);
    write(here + KNOWN_DRIVE * stride, exponential(sub(intercept, mul(slope, haemoglobin))));
  }
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const healthy = read(here + HEALTHY_OUTPUT * stride);
    const perGram = div(consumption, mul(read(here + NORMOBLAST_DELAY * stride), healthy));
    const own = mul(read(here + ERYTHROPOIETIN_SCALE * stride), read(here + KNOWN_DRIVE * stride));
    const half = read(here + HALF_STIMULATION * stride);
    const inhibition = read(here + (INHIBITION_AT + <usize>moment) * stride);
    const antibody = read(here + (ANTIBODY + 2 * <usize>moment) * stride);
    const surviving = div(one(), add(add(one(), power(antibody, steepness)), inhibition));
    const escaped = read(here + ESCAPED * stride);
    let total = mul(read(here + SUPPLY * stride), surviving);
    let spared = both(0);
    const escapes = v128.any_true(escaped);
    if (escapes) {
      spared = div(escaped, add(one(), inhibition));
      total = add(total, spared);
    }
    const most = mul(mul(healthy, read(here + MAX_STIMULATION * stride)), total);
    const recent = read(here + RECENT * stride);
    const start = read(here + OUTPUT * stride);
    let level = moment == 2 ? sub(mul(two(), read(here + (OUTPUT + 1) * stride)), start) : start;
    for (let pass = moment == 0 ? 1 : 0; pass < 2; pass += 1) {
      const consumed = add(one(), mul(perGram, add(recent, mul(weight, level))));
      const drive = add(own, mul(added, consumed));
      level = div(mul(most, drive), add(drive, mul(half, consumed)));
    }
    write(here + (OUTPUT + <usize>moment) * stride, level);
    let escaping = both(0);
    if (escapes) escaping = v128.and(div(mul(level, spared), total), f64x2.gt(spared, both(0)));
    write(here + (ESCAPED_OUTPUT + <usize>moment) * stride, escaping);
    write(here + (SURVIVAL + <usize>moment) * stride, surviving);
  }
}
