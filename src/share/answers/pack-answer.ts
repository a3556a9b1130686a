import { isRecord } from "../../base/is-record.ts";
import { never } from "../../base/never.ts";
import type { ExerciseAnswer } from "../../schema/exercise-answer.ts";

/** An answer in few characters: `45`, a range `[80,10,60]` (confidence first), a choice `[70,1]`, a curve `[[5,20]]`, an order `["watch","epo"]`. */
export function packAnswer(answer: ExerciseAnswer): unknown {
  switch (answer.as) {
    case "number":
      return answer.value;
    case "range":
      return [answer.confidence, answer.low, answer.high];
    case "choice":
      return [answer.confidence, answer.option];
    case "curve":
      return [answer.heights];
    case "order":
      return answer.order;
    default:
      return never(answer);
  }
}

/** The answer that `packAnswer` says so, not yet read by its schema; null for what it never says. Total. */
export function unpackAnswer(packed: unknown): unknown {
  if (typeof packed === "number") return { as: "number", value: packed };
  if (!Array.isArray(packed)) return null;
  const parts: readonly unknown[] = packed;
  const [first, second, third] = parts;
  if (packed.length === 1) return { as: "curve", heights: first };
  if (typeof first === "string") return { as: "order", order: packed };
  if (packed.length === 2) return { as: "choice", option: second, confidence: first };
  return packed.length === 3 ? { as: "range", low: second, high: third, confidence: first } : null;
}

/** Answers by exercise, as a link says them: those that are no list of names and values become null. Total. */
export function unpackAnswers(packed: unknown): unknown {
  if (!isRecord(packed)) return null;
  return Object.fromEntries(Object.entries(packed).map(([id, said]) => [id, unpackAnswer(said)]));
}
