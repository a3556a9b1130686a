import type { ExerciseTruth } from "../../notebook/index.ts";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";

/** A number to sort by; one that is not reached is larger than any day. */
export function sortable({ value }: ExerciseTruth, { answer }: Pick<ExerciseCell, "answer">): number {
  return value ?? (answer.measure === "median" ? Infinity : -Infinity);
}

/** The share, in percent, of pairs of arms that stand in the run's order, largest first; pairs that are equal in the run are in order either way. */
export function orderScore(
  order: readonly string[],
  truths: readonly ExerciseTruth[],
  cell: Pick<ExerciseCell, "answer">,
): number {
  const values = order.map((arm) => {
    const truth = truths.find((each) => each.arm === arm);
    return truth === undefined ? -Infinity : sortable(truth, cell);
  });
  const pairs = values.flatMap((value, index) => values.slice(index + 1).map((later) => value >= later));
  return pairs.length === 0 ? 100 : (100 * pairs.filter(Boolean).length) / pairs.length;
}
