import type { ExerciseCell } from "../../schema/exercise-cell.ts";
import { amount } from "../words/amount.ts";
import type { ExerciseScore } from "./exercise-score.ts";

const explained = {
  number: "It falls with the distance between your answer and the run’s, as a share of the scale.",
  range:
    "It falls with the width of the range, and with how far outside it the run’s number lies: the more steeply the surer you were. On average it is highest when a range said to be 80 % sure holds the number 8 times in 10.",
  curve: "It is a hundred less the mean distance between the curves, in percentage points.",
  choice:
    "Being sure and right scores most, being sure and wrong costs most; half sure scores 75 either way. On average it is highest when you say how sure you are.",
  order: "It is the share of pairs of arms that you have in the run’s order.",
} as const;

/** The score of an answer in figures; null: none. */
export function pointsWords({ points }: ExerciseScore): string | null {
  return points === null ? null : `${amount(points, 0)} of 100`;
}

/** How the score of a way to answer comes about. */
export function scoreSays({ as }: Pick<ExerciseCell, "as">): string {
  return explained[as];
}

/** How an answer compares with the run's, in a sentence; empty where there is nothing to compare. */
export function sideWords(cell: ExerciseCell, { side, sure, points }: ExerciseScore): string {
  switch (cell.as) {
    case "choice":
      return sure === null
        ? "None of the options is the run’s."
        : sure.right
          ? "Right by the run."
          : "Not so by the run.";
    case "range":
      if (side === "close") return "Your range holds it.";
      return side === null ? "" : `Your range lies ${side} it.`;
    case "order":
      return points === 100 ? "Your order is the run’s." : "Your order is not the run’s.";
    default:
      if (side === "close") return "Close.";
      if (side !== null)
        return cell.as === "curve" ? `Your curve lies ${side} it, on average.` : `Your answer lies ${side} it.`;
      return cell.as === "curve" ? "Your curve lies partly above it and partly below." : "";
  }
}
