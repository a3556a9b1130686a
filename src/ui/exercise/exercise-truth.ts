import type { ExerciseTruth } from "../../notebook/index.ts";
import type { FigureArm } from "../../plots/index.ts";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";
import { truthWords } from "./exercise-words.ts";
import { rightOptions } from "./right-options.ts";

/** What of the run's answer the parts of an exercise show. */
export interface ShownTruth {
  readonly truths: readonly ExerciseTruth[];
  readonly patients: number;
}

/** The arm of a truth as figures draw it; one that no figure draws is the first. */
export function armOfTruth(truth: ExerciseTruth | undefined, arms: readonly FigureArm[]): FigureArm {
  const arm = truth?.arm ?? "";
  return arms.find((each) => each.arm === arm) ?? { arm, label: arm, shortLabel: arm, slot: 1 };
}

/** The truth as a scale shows it. */
export function truthOnScale(cell: ExerciseCell, { truths }: ShownTruth, arms: readonly FigureArm[]) {
  const [truth] = truths;
  if (truth === undefined) return null;
  const { slot, shortLabel } = armOfTruth(truth, arms);
  const whose = cell.answer.measure === "state" || shortLabel === "" ? "simulated" : `${shortLabel}, simulated`;
  return { value: truth.value, slot, words: `${whose}: ${truthWords(cell, truth)}` };
}

/** The truth as the options of a choice show it: of several that are right the one chosen, else the first. */
export function truthOfOptions(cell: ExerciseCell, { truths }: ShownTruth, chosen: number | null) {
  const values = (cell.options ?? []).flatMap(({ arm }) => {
    const truth = truths.find((each) => each.arm === arm);
    return arm === undefined || truth === undefined ? [] : [truthWords(cell, truth)];
  });
  const right = rightOptions(cell, truths);
  return { option: right.find((option) => option === chosen) ?? right[0] ?? null, values };
}
