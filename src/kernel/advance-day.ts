import { moveAntibody } from "./antibody.ts";
import { closeDay } from "./close-day.ts";
import { type DayForces, FORCE } from "./day-forces.ts";
import { moveInhibition } from "./inhibition.ts";
import type { Lanes } from "./lanes.ts";
import { writeMarrowOutput } from "./marrow-output.ts";
import type { Physiology } from "./physiology.ts";
import { gatherRecentOutput } from "./recent-output.ts";
import { countReticulocytes } from "./reticulocytes.ts";
import { gatherSupply } from "./supply.ts";

/** One day of many lanes: which day of the ring, which row of which forces, whose immunosuppression, and whether cellular inhibition fades yet. */
export interface DayPlan {
  readonly day: number;
  readonly forces: DayForces;
  readonly row: number;
  readonly immunosuppression: Float64Array;
  readonly at: number;
  readonly fading: boolean;
}

/**
 * Integrates the first `count` lanes from the start of a day, after its events, to the start of the next; every lane for itself, so neither count nor company changes a bit.
 * Scheme: parabola through the marrow output at the start, middle and end of the day (refined while antibody rebounds); all else exact or of second order (model.md section 3).
 */
export function advanceDay(lanes: Lanes, count: number, plan: DayPlan, physiology: Physiology): void {
  const { day, forces, row } = plan;
  const added = forces.values[row + FORCE.addedErythropoietin]!;
  moveAntibody(lanes, count, forces, row, plan.immunosuppression, plan.at);
  physiology.lifespan.age(lanes, count, day, physiology.randomLoss, physiology.steepness);
  for (const moment of [0, 1, 2] as const) {
    if (moment === 0) {
      for (let lane = 0; lane < count; lane += 1) lanes.inhibitionAt[lane] = lanes.inhibition[lane]!;
    } else {
      moveInhibition(lanes, count, forces, row, moment, plan.fading, physiology.inhibitionResponse);
      countReticulocytes(lanes, count, day, moment, physiology);
    }
    gatherSupply(lanes, count, forces, row, moment);
    gatherRecentOutput(lanes, count, day, moment);
    writeMarrowOutput(lanes, count, moment, added, physiology);
  }
  closeDay(lanes, count, day, forces.values[row + FORCE.fine] === 1, physiology.steepness);
  for (let lane = 0; lane < count; lane += 1) lanes.mature[lane] = lanes.matureAtEnd[lane]!;
}
