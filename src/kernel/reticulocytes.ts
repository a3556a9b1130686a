import { committedBefore, outputBefore } from "./committed.ts";
import { exponential } from "./exponential.ts";
import type { Lanes } from "./lanes.ts";
import type { Physiology } from "./physiology.ts";

/**
 * Finds reticulocytes (g) and haemoglobin (g/dL) of one lane `elapsed` (0.5 or 1) days into `day`, when mature cells hold `mature` g.
 * The marrow's edge moves with haemoglobin: one Newton step from the last haemoglobin, whose error is far below 0.001 g/dL; a second where the first crosses the healthy level, at which the edge stops moving.
 */
export function countReticulocytes(
  lanes: Lanes,
  lane: number,
  day: number,
  elapsed: number,
  mature: number,
  physiology: Physiology,
): void {
  const volume = lanes.bloodVolume[lane]!;
  const healthy = lanes.healthyHaemoglobin[lane]!;
  const delay = lanes.normoblastDelay[lane]! - elapsed;
  const old = committedBefore(lanes, lane, day, delay + lanes.maturation[lane]!);
  let haemoglobin = lanes.haemoglobin[lane]!;
  for (let pass = 0; pass < 2; pass += 1) {
    const guess = haemoglobin;
    const deficit = healthy - guess;
    const transit =
      deficit > 0
        ? physiology.marrowTransit * exponential(-physiology.transitShortening * deficit)
        : physiology.marrowTransit;
    const young = committedBefore(lanes, lane, day, delay + transit);
    const slope =
      deficit > 0
        ? (outputBefore(lanes, lane, day, delay + transit) * physiology.transitShortening * transit) / volume
        : 0;
    haemoglobin = guess + ((young - old + mature) / volume - guess) / (1 + slope);
    if (deficit > 0 === healthy - haemoglobin > 0) break;
  }
  lanes.haemoglobin[lane] = haemoglobin;
  lanes.reticulocytes[lane] = Math.max(0, haemoglobin * volume - mature);
}
