import { type RuntimeView, settledOf } from "../../notebook/index.ts";
import type { FigureArm, FigureGuess } from "../../plots/index.ts";
import type { ExerciseAnswer } from "../../schema/exercise-answer.ts";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";
import { fitsExercise } from "../class/fits-exercise.ts";
import type { ExerciseProgress } from "../../schema/exercise-progress.ts";

/** What the reader has committed to of the shares of a run by day, arm by arm as its figures draw them, in the order of the exercises; nothing of what she has not committed to, and nothing of differences. */
export function figureGuesses(
  { plan }: Pick<RuntimeView, "plan">,
  progress: ReadonlyMap<string, Pick<ExerciseProgress, "answer">>,
  run: string,
  arms: readonly FigureArm[],
): readonly FigureGuess[] {
  return plan.cells.flatMap(({ key }): readonly FigureGuess[] => {
    const cell = settledOf(plan, key, "exercise");
    const answer = cell === null ? null : (progress.get(cell.id)?.answer ?? null);
    if (cell === null || answer === null || !fitsExercise(cell, answer)) return [];
    if ((cell.answer.run ?? cell.of) !== run || cell.answer.minus !== undefined) return [];
    const arm = cell.answer.arm === undefined ? arms[0] : arms.find((each) => each.arm === cell.answer.arm);
    const shown = guessOf(cell, answer);
    return arm === undefined || shown === null ? [] : [{ arm: arm.arm, shortLabel: arm.shortLabel, ...shown }];
  });
}

type Shown = Pick<FigureGuess, "shows" | "view" | "places">;

function guessOf(cell: ExerciseCell, answer: ExerciseAnswer): Shown | null {
  const { measure, day } = cell.answer;
  const edges = edgesOf(answer);
  if (measure === "median" && edges !== null) {
    return { shows: "day", view: "incidence", places: edges.map((at) => ({ day: at, share: 0.5 })) };
  }
  if (measure !== "independent" && measure !== "current") return null;
  const view = measure === "independent" ? "incidence" : "current";
  if (answer.as === "curve") {
    const days = cell.days ?? [];
    return { shows: "curve", view, places: days.map((at, index) => place(at, answer.heights[index] ?? 0)) };
  }
  return edges === null || day === undefined
    ? null
    : { shows: "share", view, places: edges.map((value) => place(day, value)) };
}

/** One value, or the two ends of a range; null: the answer is neither. */
function edgesOf(answer: ExerciseAnswer): readonly number[] | null {
  if (answer.as === "number") return [answer.value];
  if (answer.as !== "range") return null;
  return answer.low === answer.high ? [answer.low] : [answer.low, answer.high];
}

function place(day: number, percent: number) {
  return { day, share: percent / 100 };
}
