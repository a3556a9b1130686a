import { committedBefore } from "./committed.ts";
import { exponential, exponentiate } from "./exponential.ts";
import { type Lanes, RING_DAYS } from "./lanes.ts";
import type { Physiology } from "./physiology.ts";

/**
 * Finds reticulocytes (g) and haemoglobin (g/dL) of the first `count` lanes at the middle (1) or end (2) of `day`.
 * The marrow's edge moves with haemoglobin: one Newton step from the last haemoglobin, whose error is far below 0.001 g/dL; a second where the first crosses the healthy level, at which the edge stops moving.
 */
export function countReticulocytes(
  lanes: Lanes,
  count: number,
  day: number,
  half: 1 | 2,
  physiology: Physiology,
): void {
  const { marrowTransit, transitShortening } = physiology;
  const { size, ringCommitted, ringOutput, ringSlope, ringCurve, ringFourth, ringFifth } = lanes;
  const { healthyHaemoglobin, exponent } = lanes;
  for (let lane = 0; lane < count; lane += 1) {
    exponent[lane] = -transitShortening * Math.max(0, healthyHaemoglobin[lane]! - lanes.haemoglobin[lane]!);
  }
  exponentiate(exponent, count);
  for (let lane = 0; lane < count; lane += 1) {
    const end = lanes.matureAtEnd[lane]!;
    const mature = half === 1 ? 0.5 * (lanes.mature[lane]! + end) : end;
    const volume = lanes.bloodVolume[lane]!;
    const healthy = healthyHaemoglobin[lane]!;
    const delay = lanes.normoblastDelay[lane]! - 0.5 * half;
    const old = committedBefore(lanes, lane, day, delay + lanes.maturation[lane]!);
    let haemoglobin = lanes.haemoglobin[lane]!;
    let transit = marrowTransit * exponent[lane]!;
    for (let pass = 0; pass < 2; pass += 1) {
      const guess = haemoglobin;
      const short = healthy - guess > 0;
      const whole = Math.floor(-delay - transit);
      const x = -delay - transit - whole;
      const at = ((day + whole) & (RING_DAYS - 1)) * size + lane;
      const output = ringOutput[at]!;
      const slope = ringSlope[at]!;
      const curve = ringCurve[at]!;
      const fourth = ringFourth[at]!;
      const fifth = ringFifth[at]!;
      const young = ringCommitted[at]! + x * (output + x * (slope + x * (curve + x * (fourth + x * fifth))));
      const leaving = output + x * (2 * slope + x * (3 * curve + x * (4 * fourth + 5 * x * fifth)));
      const pull = short ? (leaving * transitShortening * transit) / volume : 0;
      haemoglobin = guess + ((young - old + mature) / volume - guess) / (1 + pull);
      if (short === healthy - haemoglobin > 0) break;
      transit = marrowTransit * exponential(-transitShortening * Math.max(0, healthy - haemoglobin));
    }
    lanes.haemoglobin[lane] = haemoglobin;
    lanes.reticulocytes[lane] = Math.max(0, haemoglobin * volume - mature);
  }
}
