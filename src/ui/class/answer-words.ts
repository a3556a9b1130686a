import { never } from "../../base/never.ts";
import { scaleValue } from "../../plots/index.ts";
import type { ExerciseAnswer } from "../../schema/exercise-answer.ts";

/** An answer in words as far as it says itself, without its exercise: "45", "60 to 180, 80 % sure". */
export function answerWords(answer: ExerciseAnswer): string {
  switch (answer.as) {
    case "number":
      return scaleValue(answer.value, "");
    case "range":
      return `${scaleValue(answer.low, "")} to ${scaleValue(answer.high, "")}, ${answer.confidence}\u00a0% sure`;
    case "curve":
      return `${answer.heights.map((height) => scaleValue(height, "")).join(", ")}\u00a0%`;
    case "choice":
      return `option ${answer.option + 1}, ${answer.confidence}\u00a0% sure`;
    case "order":
      return answer.order.join(", ");
    default:
      return never(answer);
  }
}
