import type { ExerciseCell } from "../../schema/exercise-cell.ts";

/** How far from the run's number an answer may lie and be close: as said, or a twentieth of the scale. */
export function closeWithin({ within, from = 0, to = 100 }: ExerciseCell): number {
  return within ?? (to - from) / 20;
}
