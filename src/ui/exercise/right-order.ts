import type { ExerciseTruth } from "../../notebook/index.ts";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";
import { sortable } from "./order-score.ts";

/** The arms of an order as the run puts them, largest first; equal ones as the exercise names them. */
export function rightOrder(cell: ExerciseCell, truths: readonly ExerciseTruth[]): readonly string[] {
  return truths.toSorted((one, other) => sortable(other, cell) - sortable(one, cell) || 0).map(({ arm }) => arm);
}
