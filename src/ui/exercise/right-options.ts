import type { ExerciseTruth } from "../../notebook/index.ts";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";
import { sortable } from "./order-score.ts";

/** The places of the options that are right by the run: several where arms are equal, none where what is asked is not reached and no bracket can hold that. */
export function rightOptions(cell: ExerciseCell, truths: readonly ExerciseTruth[]): readonly number[] {
  const { options = [], least = false } = cell;
  const size = (truth: ExerciseTruth): number => (least ? -1 : 1) * sortable(truth, cell);
  const best = Math.max(...truths.map(size));
  const [single] = truths;
  const value = single === undefined ? -Infinity : sortable(single, cell);
  return options.flatMap(({ from = -Infinity, under = Infinity, arm }, index) => {
    const truth = truths.find((each) => each.arm === arm);
    const right =
      arm === undefined
        ? value !== -Infinity && value >= from && (value < under || under === Infinity)
        : truth !== undefined && size(truth) === best;
    return right ? [index] : [];
  });
}
