import { moveAntibody } from "./antibody";
import { closeDay } from "./close-day";
import { FINE, RANDOM_LOSS } from "./forces";
import { moveInhibition } from "./inhibition";
import { ageMatureCells } from "./lifespan-chain";
import { writeMarrowOutput } from "./marrow-output";
import { gatherRecentOutput } from "./recent-output";
import { countReticulocytes } from "./reticulocytes";
import { INHIBITION, INHIBITION_AT, MATURE, MATURE_AT_END } from "./rows";
import { gatherSupply } from "./supply";

/** As src/kernel/advance-day.ts, for the lanes of a row's first `end` bytes, a multiple of 16. */
export function advanceDay(
  lanes: usize,
  stride: usize,
  end: usize,
  stages: i32,
  day: i32,
  row: usize,
  groups: i32,
  immunosuppression: usize,
  fading: bool,
  physiology: usize,
  weights: usize,
  smooth: bool,
): void {
  moveAntibody(lanes, stride, end, row, immunosuppression);
  ageMatureCells(lanes, stride, end, day, stages, load<f64>(physiology + RANDOM_LOSS), smooth);
  for (let moment = 0; moment < 3; moment += 1) {
    if (moment == 0) memory.copy(lanes + INHIBITION_AT * stride, lanes + INHIBITION * stride, end);
    else {
      moveInhibition(lanes, stride, end, row, moment, fading, physiology);
      countReticulocytes(lanes, stride, end, day, moment, physiology, smooth);
    }
    gatherSupply(lanes, stride, end, row, groups, moment);
    gatherRecentOutput(lanes, stride, end, day, moment, smooth);
    writeMarrowOutput(lanes, stride, end, row, moment, physiology);
  }
  closeDay(lanes, stride, end, day, load<f64>(row + FINE) == 1, weights, physiology);
  memory.copy(lanes + MATURE * stride, lanes + MATURE_AT_END * stride, end);
}
