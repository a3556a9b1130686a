import { exponentiate } from "./exponential.ts";
import type { Lanes } from "./lanes.ts";
import type { Physiology } from "./physiology.ts";
import { power } from "./power.ts";

/** Share of a day's own output in what was committed by the start, middle and end of the day. */
const OWN_WEIGHT = [0, 0.25, 1 / 6] as const;

/**
 * Writes J of the first `count` lanes, the haemoglobin the marrow commits per day, in g/d, at the start (0), middle (1) or end (2) of the day, and what of it escapes the antibody (model.md section 3: EPO, g, s and J).
 * The marrow consumes erythropoietin as it commits, so the output of a moment is put in twice, first as a guess. `added` is erythropoietin given, mIU/mL.
 */
export function writeMarrowOutput(
  lanes: Lanes,
  count: number,
  moment: 0 | 1 | 2,
  added: number,
  physiology: Physiology,
): void {
  const { size, output, escapedOutput, survival, inhibitionAt, supply, escaped, recent } = lanes;
  const { haemoglobin, exponent } = lanes;
  const { erythropoietinIntercept, erythropoietinSlope, consumption, steepness } = physiology;
  const weight = OWN_WEIGHT[moment];
  for (let lane = 0; lane < count; lane += 1) {
    exponent[lane] = erythropoietinIntercept - erythropoietinSlope * haemoglobin[lane]!;
  }
  exponentiate(exponent, count);
  for (let lane = 0; lane < count; lane += 1) {
    const at = moment * size + lane;
    const healthy = lanes.healthyOutput[lane]!;
    const perGram = consumption / (lanes.normoblastDelay[lane]! * healthy);
    const own = lanes.erythropoietinScale[lane]! * exponent[lane]!;
    const half = lanes.halfStimulation[lane]!;
    const inhibition = inhibitionAt[at]!;
    const surviving = 1 / (1 + power(lanes.antibody[2 * at - lane]!, steepness) + inhibition);
    const spared = escaped[lane]! / (1 + inhibition);
    const total = supply[lane]! * surviving + spared;
    const most = healthy * lanes.maxStimulation[lane]! * total;
    const start = output[lane]!;
    let level = moment === 2 ? 2 * output[size + lane]! - start : start;
    for (let pass = moment === 0 ? 1 : 0; pass < 2; pass += 1) {
      const consumed = 1 + perGram * (recent[lane]! + weight * level);
      const drive = own + added * consumed;
      level = (most * drive) / (drive + half * consumed);
    }
    output[at] = level;
    escapedOutput[at] = spared > 0 ? (level * spared) / total : 0;
    survival[at] = surviving;
  }
}
