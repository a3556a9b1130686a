import { moveAntibody } from "./antibody";
import { closeDay } from "./close-day";
import { FINE, RANDOM_LOSS } from "./forces";
import { keepHindrance, writeHindrance } from "./hindrance";
import { moveInhibition } from "./inhibition";
import { ageMatureCells } from "./lifespan-chain";
import { writeMarrowOutput } from "./marrow-output";
import { gatherRecentOutput } from "./recent-output";
import { countReticulocytes } from "./reticulocytes";
import { HINDERED, INHIBITION, INHIBITION_AT, MATURE, MATURE_AT_END, STRIDE } from "./rows";
import { gatherSupply } from "./supply";

/** As src/kernel/advance-day.ts, for the lanes of a row's first `end` bytes, a multiple of 16; `smooth` as `isSmooth` says, what antibody takes is read from `immunity` where it is `known`, and kept there where it is not; 0 where nothing is kept. */
export function advanceDay(
  lanes: usize,
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
  immunity: usize,
  known: bool,
): void {
  if (!known) {
    moveAntibody(lanes, end, row, immunosuppression);
    writeHindrance(lanes, end, physiology);
    if (immunity != 0) keepHindrance(lanes, end, immunity);
  }
  const hindered = known ? immunity : lanes + HINDERED * STRIDE;
  ageMatureCells(lanes, end, day, stages, load<f64>(physiology, RANDOM_LOSS), smooth);
  memory.copy(lanes + INHIBITION_AT * STRIDE, lanes + INHIBITION * STRIDE, end);
  gatherSupply(lanes, end, row, groups, 0);
  gatherRecentOutput(lanes, end, day, 0, smooth);
  writeMarrowOutput(lanes, end, row, 0, physiology, hindered);
  moveInhibition(lanes, end, row, 1, fading, physiology);
  countReticulocytes(lanes, end, day, 1, physiology, smooth);
  gatherSupply(lanes, end, row, groups, 1);
  gatherRecentOutput(lanes, end, day, 1, smooth);
  writeMarrowOutput(lanes, end, row, 1, physiology, hindered);
  moveInhibition(lanes, end, row, 2, fading, physiology);
  countReticulocytes(lanes, end, day, 2, physiology, smooth);
  gatherSupply(lanes, end, row, groups, 2);
  gatherRecentOutput(lanes, end, day, 2, smooth);
  writeMarrowOutput(lanes, end, row, 2, physiology, hindered);
  closeDay(lanes, end, day, load<f64>(row, FINE) == 1, weights, physiology);
  memory.copy(lanes + MATURE * STRIDE, lanes + MATURE_AT_END * STRIDE, end);
}
