import { exponential } from "./exponential.ts";
import type { Lanes } from "./lanes.ts";
import type { Physiology } from "./physiology.ts";
import { power } from "./power.ts";

/** What reaches the marrow of one lane at one moment: antibody in plasma (A50 = 1), cellular inhibition, supplies (healthy marrow = 1) and erythropoietin given. */
export interface MarrowInput {
  haemoglobin: number;
  /** Haemoglobin committed over the last normoblast delay, g, but for what the sought output adds: `weight` days of it, of which `guess` (g/d) is a first estimate. */
  recent: number;
  weight: number;
  guess: number;
  antibody: number;
  inhibition: number;
  supply: number;
  /** Supply by infused cells that lack the antigen. */
  escaped: number;
  addedErythropoietin: number;
}

/**
 * Writes J, the haemoglobin the marrow of one lane commits per day, in g/d (model.md section 3: EPO, g, s and J), at the start (0), middle (1) or end (2) of the day, and what of it escapes the antibody.
 * The marrow consumes erythropoietin as it commits, so a day's own output is put in twice.
 */
export function writeMarrowOutput(
  lanes: Lanes,
  lane: number,
  moment: number,
  input: MarrowInput,
  physiology: Physiology,
): void {
  const perGram = physiology.consumption / (lanes.normoblastDelay[lane]! * lanes.healthyOutput[lane]!);
  const own =
    lanes.erythropoietinScale[lane]! *
    exponential(physiology.erythropoietinIntercept - physiology.erythropoietinSlope * input.haemoglobin);
  const half = lanes.halfStimulation[lane]!;
  const survival = 1 / (1 + power(input.antibody, physiology.steepness) + input.inhibition);
  const spared = input.escaped > 0 ? input.escaped / (1 + input.inhibition) : 0;
  const supply = input.supply * survival + spared;
  const most = lanes.healthyOutput[lane]! * lanes.maxStimulation[lane]! * supply;
  let output = input.guess;
  const passes = input.weight > 0 ? 2 : 1;
  for (let pass = 0; pass < passes; pass += 1) {
    const consumption = 1 + perGram * (input.recent + input.weight * output);
    const drive = own + input.addedErythropoietin * consumption;
    output = (most * drive) / (drive + half * consumption);
  }
  const at = moment * lanes.size + lane;
  lanes.output[at] = output;
  lanes.escapedOutput[at] = spared > 0 ? (output * spared) / supply : 0;
  lanes.survival[at] = survival;
  lanes.inhibitionAt[at] = input.inhibition;
}
