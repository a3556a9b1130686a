import type { ExerciseTruth } from "../../notebook/index.ts";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";
import { sortable } from "./order-score.ts";

/** The place of the option that is right by the run; where several are (arms that are equal), `rather` if it is one of them, else the first; null: none. */
export function rightOption(
  cell: ExerciseCell,
  truths: readonly ExerciseTruth[],
  rather: number | null = null,
): number | null {
  const { options = [], least = false } = cell;
  const single = truths[0];
  const among = options.some(({ arm }) => arm !== undefined);
  const best = Math.max(...truths.map((truth) => (least ? -1 : 1) * sortable(truth, cell)));
  const right = options.flatMap(({ from = -Infinity, under = Infinity, arm }, index) => {
    if (among) {
      const truth = truths.find((each) => each.arm === arm);
      return truth !== undefined && (least ? -1 : 1) * sortable(truth, cell) === best ? [index] : [];
    }
    if (single === undefined || (single.value === null && cell.answer.measure !== "median")) return [];
    const value = single.value ?? Infinity;
    return value >= from && (value < under || under === Infinity) ? [index] : [];
  });
  return right.find((index) => index === rather) ?? right[0] ?? null;
}

/** The arms of an order as the run puts them, largest first; equal ones as the exercise names them. */
export function rightOrder(cell: ExerciseCell, truths: readonly ExerciseTruth[]): readonly string[] {
  return truths.toSorted((one, other) => sortable(other, cell) - sortable(one, cell) || 0).map(({ arm }) => arm);
}
