import { never } from "../../base/never.ts";
import type { ExerciseAnswer } from "../../schema/exercise-answer.ts";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";
import type { ExerciseTruth } from "../../notebook/index.ts";
import { choiceScore } from "./choice-score.ts";
import { closeWithin } from "./close-within.ts";
import { orderScore } from "./order-score.ts";
import { rangeScore } from "./range-score.ts";
import { rightOptions } from "./right-options.ts";

/** How an answer compares with the run's. */
export interface ExerciseScore {
  /** At most 100; null: there is nothing to score, as the run's answer is not on the scale. */
  readonly points: number | null;
  /** On which side of the run's answer it lies; null where there are no sides. */
  readonly side: "above" | "below" | "close" | null;
  /** Of an answer with a confidence: the confidence in percent, and whether it was right; null for the others. */
  readonly sure: { readonly confidence: number; readonly right: boolean } | null;
}

/** What the run's number is to an answer on a scale: one that is not reached lies beyond every day. */
function placed(value: number | null, cell: ExerciseCell): number {
  return value ?? (cell.answer.measure === "median" ? Infinity : NaN);
}

function numberScore(cell: ExerciseCell, guess: number, truth: number): ExerciseScore {
  const { from = 0, to = 100 } = cell;
  const error = Math.abs(guess - truth);
  const close = error <= closeWithin(cell);
  return {
    points: Number.isFinite(truth) ? 100 * (1 - Math.min(1, error / (to - from))) : null,
    side: Number.isNaN(truth) ? null : close ? "close" : guess > truth ? "above" : "below",
    sure: null,
  };
}

const closeCurve = 5;

function curveScore(heights: readonly number[], truths: readonly ExerciseTruth[]): ExerciseScore {
  const errors = heights.map((height, index) => height - (truths[index]?.value ?? NaN));
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  const size = errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
  const side = size <= closeCurve ? "close" : Math.abs(mean) < closeCurve / 2 ? null : mean > 0 ? "above" : "below";
  return { points: 100 - size, side, sure: null };
}

/** Scores an answer that fits its exercise against the numbers the run has come to. */
export function exerciseScore(
  cell: ExerciseCell,
  answer: ExerciseAnswer,
  truths: readonly ExerciseTruth[],
): ExerciseScore {
  const truth = placed(truths[0]?.value ?? null, cell);
  switch (answer.as) {
    case "number":
      return numberScore(cell, answer.value, truth);
    case "range": {
      const { low, high, confidence } = answer;
      const { from = 0, to = 100 } = cell;
      const points = Number.isFinite(truth) ? rangeScore({ low, high, confidence }, truth, to - from) : null;
      const right = truth >= low && truth <= high;
      const side = low > truth ? "above" : high < truth ? "below" : right ? "close" : null;
      return { points, side, sure: Number.isNaN(truth) ? null : { confidence, right } };
    }
    case "curve":
      return curveScore(answer.heights, truths);
    case "choice": {
      const options = rightOptions(cell, truths);
      if (options.length === 0) return { points: null, side: null, sure: null };
      const right = options.includes(answer.option);
      return {
        points: choiceScore(answer.confidence, right),
        side: null,
        sure: { confidence: answer.confidence, right },
      };
    }
    case "order":
      return { points: orderScore(answer.order, truths, cell), side: null, sure: null };
    default:
      return never(answer);
  }
}
