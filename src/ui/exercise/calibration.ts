import type { RuntimeView } from "../../notebook/index.ts";
import { valueOf } from "../cells/value-of.ts";
import { fitsExercise } from "../class/fits-exercise.ts";
import type { ExerciseProgress } from "../../schema/exercise-progress.ts";
import { exerciseScore } from "./exercise-score.ts";

/** A confidence in percent that a reader stated, and whether she was right. */
export interface Sure {
  readonly confidence: number;
  readonly right: boolean;
}

/** Every confidence stated in a notebook's exercises whose answers have been shown. */
export function suresIn(view: RuntimeView, progress: ReadonlyMap<string, ExerciseProgress>): readonly Sure[] {
  return view.plan.cells.flatMap(({ key, settled }) => {
    const { answer = null, revealed = false } = progress.get(key) ?? {};
    const value = valueOf(view, key, "exercise");
    if (
      settled?.kind !== "exercise" ||
      answer === null ||
      !revealed ||
      value === null ||
      !fitsExercise(settled, answer)
    )
      return [];
    const { sure } = exerciseScore(settled, answer, value.truth);
    return sure === null ? [] : [sure];
  });
}

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}

/** How often a reader was right by how sure she was, once she has said so twice: "You said 80 % 4 times and were right twice." */
export function calibrationWords(sures: readonly Sure[]): string {
  if (sures.length < 2) return "";
  const levels = [...new Set(sures.map(({ confidence }) => confidence))].toSorted((one, other) => one - other);
  return levels
    .map((level) => {
      const said = sures.filter(({ confidence }) => confidence === level);
      const right = said.filter((sure) => sure.right).length;
      const how = right === 0 ? "were never right" : `were right ${times(right)}`;
      return `You said ${level}\u00a0% ${times(said.length)} and ${how}.`;
    })
    .join(" ");
}
