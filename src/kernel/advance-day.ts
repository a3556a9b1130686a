import { moveAntibody } from "./antibody.ts";
import { closeDay } from "./close-day.ts";
import { committedBefore } from "./committed.ts";
import { type DayForces, FORCE } from "./day-forces.ts";
import type { Lanes } from "./lanes.ts";
import { ageMatureCells } from "./lifespan-chain.ts";
import { type MarrowInput, writeMarrowOutput } from "./marrow-output.ts";
import { inhibitionStep, type Physiology } from "./physiology.ts";
import { countReticulocytes } from "./reticulocytes.ts";

/** One day of many lanes: which day of the ring, which row of which forces, whose immunosuppression, and whether cellular inhibition fades yet. */
export interface DayPlan {
  readonly day: number;
  readonly forces: DayForces;
  readonly row: number;
  readonly immunosuppression: Float64Array;
  readonly at: number;
  readonly fading: boolean;
}

const input: MarrowInput = {
  haemoglobin: 0,
  recent: 0,
  weight: 0,
  guess: 0,
  antibody: 0,
  inhibition: 0,
  supply: 0,
  escaped: 0,
  addedErythropoietin: 0,
};

/** Fills in the supplies of one lane at the start (0), middle (1) or end (2) of the day. */
function supplyInput(lanes: Lanes, lane: number, forces: DayForces, row: number, moment: number): void {
  input.supply = lanes.graftSupply[lane]! * forces.values[row + FORCE.graftAtStart + moment]!;
  input.escaped = 0;
  for (let group = 0; group < forces.shares.length; group += 1) {
    const cells = forces.values[row + FORCE.supply + 3 * group + moment]!;
    if (lanes.escapes[group * lanes.size + lane] === 1) input.escaped += cells;
    else input.supply += cells;
  }
}

function outputAtStart(lanes: Lanes, count: number, plan: DayPlan, physiology: Physiology): void {
  for (let lane = 0; lane < count; lane += 1) {
    supplyInput(lanes, lane, plan.forces, plan.row, 0);
    input.haemoglobin = lanes.haemoglobin[lane]!;
    input.recent = lanes.committed[lane]! - committedBefore(lanes, lane, plan.day, lanes.normoblastDelay[lane]!);
    input.weight = 0;
    input.guess = 0;
    input.antibody = lanes.plasmaM[lane]! + lanes.plasmaG[lane]!;
    input.inhibition = lanes.inhibition[lane]!;
    writeMarrowOutput(lanes, lane, 0, input, physiology);
  }
}

/** Moves the first lanes through one half of the day (`half` 1 to midday, 2 to the end): cellular inhibition, cells in blood, marrow output. */
function halfDay(lanes: Lanes, count: number, plan: DayPlan, half: 1 | 2, physiology: Physiology): void {
  const step = inhibitionStep(physiology.inhibitionResponse);
  const { values } = plan.forces;
  const calmBefore = values[plan.row + FORCE.calmAtStart + half - 1]!;
  const calmAfter = values[plan.row + FORCE.calmAtStart + half]!;
  const elapsed = 0.5 * half;
  for (let lane = 0; lane < count; lane += 1) {
    const fade = lanes.fade[lane]!;
    const faded = plan.fading ? fade * lanes.fadeHalfDay[lane]! : fade;
    lanes.fade[lane] = faded;
    const target = lanes.cellularInhibition[lane]!;
    const inhibition =
      step.stays * lanes.inhibition[lane]! + target * (step.start * fade * calmBefore + step.end * faded * calmAfter);
    lanes.inhibition[lane] = inhibition;
    const mature = half === 1 ? 0.5 * (lanes.mature[lane]! + lanes.matureAtEnd[lane]!) : lanes.matureAtEnd[lane]!;
    countReticulocytes(lanes, lane, plan.day, elapsed, mature, physiology);
    supplyInput(lanes, lane, plan.forces, plan.row, half);
    const start = lanes.output[lane]!;
    const middle = lanes.output[lanes.size + lane]!;
    const behind = lanes.committed[lane]! - committedBefore(lanes, lane, plan.day, lanes.normoblastDelay[lane]! - elapsed);
    input.recent = behind + (half === 1 ? 0.25 * start : (start + 4 * middle) / 6);
    input.weight = half === 1 ? 0.25 : 1 / 6;
    input.guess = half === 1 ? start : 2 * middle - start;
    input.haemoglobin = lanes.haemoglobin[lane]!;
    input.antibody = lanes.antibody[2 * half * lanes.size + lane]!;
    input.inhibition = inhibition;
    writeMarrowOutput(lanes, lane, half, input, physiology);
  }
}

/**
 * Integrates the first `count` lanes from the start of a day, after its events, to the start of the next; every lane for itself, so neither count nor company changes a bit.
 * Scheme: parabola through the marrow output at the start, middle and end of the day (a quartic while antibody rebounds); all else exact or of second order (model.md section 3).
 */
export function advanceDay(lanes: Lanes, count: number, plan: DayPlan, physiology: Physiology): void {
  input.addedErythropoietin = plan.forces.values[plan.row + FORCE.addedErythropoietin]!;
  outputAtStart(lanes, count, plan, physiology);
  moveAntibody(lanes, count, plan.forces, plan.row, plan.immunosuppression, plan.at);
  ageMatureCells(lanes, count, plan.day, physiology.randomLoss);
  halfDay(lanes, count, plan, 1, physiology);
  halfDay(lanes, count, plan, 2, physiology);
  closeDay(lanes, count, plan.day, plan.forces.values[plan.row + FORCE.fine] === 1, physiology.steepness);
  for (let lane = 0; lane < count; lane += 1) lanes.mature[lane] = lanes.matureAtEnd[lane]!;
}
