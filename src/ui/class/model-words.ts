import { never } from "../../base/never.ts";
import { scaleValue } from "../../plots/index.ts";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";
import type { ModelAnswer } from "./model-answer.ts";

/** Arms from the first place on; those that are level are joined by =. */
function orderWords(arms: readonly string[], ranks: readonly number[]): string {
  const places = new Map<number, string[]>();
  for (const [index, arm] of arms.entries()) {
    const rank = ranks[index] ?? 0;
    places.set(rank, [...(places.get(rank) ?? []), arm]);
  }
  return [...places]
    .toSorted(([one], [other]) => one - other)
    .map(([, level]) => level.join(" = "))
    .join(", ");
}

/** What the run answers, in words. */
export function modelWords(cell: ExerciseCell, answer: ModelAnswer, named: (arm: string) => string): string {
  switch (answer.as) {
    case "number":
    case "range":
      return answer.value === null ? "not reached" : scaleValue(answer.value, cell.unit ?? "");
    case "curve":
      return answer.heights
        .map((height, index) => `${Math.round(height)}\u00a0% by day ${cell.days?.[index] ?? ""}`)
        .join(", ");
    case "choice":
      return answer.options.length === 0
        ? "none of these"
        : answer.options.map((option) => `“${cell.options?.[option]?.says ?? ""}”`).join(" or ");
    case "order":
      return orderWords((cell.order ?? []).map(named), answer.ranks);
    default:
      return never(answer);
  }
}
