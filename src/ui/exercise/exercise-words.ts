import { counted } from "../../base/counted.ts";
import type { ExerciseTruth } from "../../notebook/index.ts";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";
import { measureNeeds } from "../../schema/measure.ts";
import { amount } from "../words/amount.ts";
import { stepOf } from "./draft.ts";

/** The unit that stands after a number of an exercise: its own, or its measure's. */
export function unitOf({ as, unit, answer }: ExerciseCell): string {
  if (unit !== undefined) return unit;
  if (as === "curve") return "%";
  const own = measureNeeds[answer.measure].unit;
  if (answer.minus === undefined) return own;
  if (measureNeeds[answer.minus.measure].unit !== own) return "";
  return own === "%" ? "percentage points" : own;
}

/** The decimals a scale's step shows. */
function decimalsOf(cell: ExerciseCell): number {
  if (cell.from === undefined) return 1;
  return String(Number(stepOf(cell).toFixed(4))).split(".")[1]?.length ?? 0;
}

/** A number of an exercise with its unit: "45 of 100". */
export function valueWords(cell: ExerciseCell, value: number): string {
  const unit = unitOf(cell);
  return `${amount(value, decimalsOf(cell))}${unit === "" ? "" : `\u00a0${unit}`}`;
}

/** The run's number with its unit, or why there is none. */
export function truthWords(cell: ExerciseCell, { value }: Pick<ExerciseTruth, "value">): string {
  if (value !== null) return valueWords(cell, value);
  return cell.answer.measure === "state" ? "no longer followed by then" : "not reached";
}

/** What the run answered, with what chance does to it unless that is left out: "In 1,000 simulated patients: 34 of 100 (± 3)". */
export function answeredWords(
  cell: ExerciseCell,
  truth: ExerciseTruth,
  patients: number,
  withoutError: boolean,
): string {
  const { value, error } = truth;
  const error95 =
    value === null || error === null || withoutError
      ? ""
      : ` (± ${amount(error, Math.max(1, decimalsOf(cell)))} by chance)`;
  const whose =
    cell.answer.measure === "state" ? "This simulated patient" : `In ${counted(patients, "simulated patient")}`;
  return `${whose}: ${truthWords(cell, truth)}${error95}.`;
}
