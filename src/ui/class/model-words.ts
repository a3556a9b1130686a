import { never } from "../../base/never.ts";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";
import { listed } from "../words/listed.ts";
import type { ModelAnswer } from "./model-answer.ts";

/** A value of an exercise's scale with its words: "45 of 100". */
export function scaleWords({ unit = "" }: Pick<ExerciseCell, "unit">, value: number): string {
  const number = String(Number(value.toFixed(2)));
  return unit === "" ? number : unit.startsWith("%") ? `${number} %` : `${number} ${unit}`;
}

/** What the run answers, in words. */
export function modelWords(cell: ExerciseCell, answer: ModelAnswer): string {
  switch (answer.as) {
    case "number":
    case "range":
      return answer.value === null ? "not reached" : scaleWords(cell, answer.value);
    case "curve": {
      const days = cell.days ?? [];
      return answer.heights.map((height, index) => `day ${days[index] ?? "?"}: ${Math.round(height)} %`).join(" · ");
    }
    case "choice":
      return answer.option === null ? "none of these" : (cell.options?.[answer.option]?.says ?? "");
    case "order":
      return listed(answer.order);
    default:
      return never(answer);
  }
}
