import type { SureAnswer } from "../../plots/index.ts";
import { holds } from "../../plots/index.ts";
import type { ExerciseAnswer } from "../../schema/exercise-answer.ts";
import type { ModelAnswer } from "./model-answer.ts";

/** What of an answer with a confidence the run bears out; null: it has none, or the run has not answered. */
export function sureAnswer(answer: ExerciseAnswer, model: ModelAnswer | null): SureAnswer | null {
  if (answer.as === "range" && model?.as === "range") {
    return { confidence: answer.confidence, held: model.value !== null && holds(answer, model.value) };
  }
  if (answer.as === "choice" && model?.as === "choice") {
    return { confidence: answer.confidence, held: model.options.includes(answer.option) };
  }
  return null;
}
