import type { ExerciseAnswer } from "../../schema/exercise-answer.ts";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";

/** Whether an answer is one to the exercise as it stands: of its kind, on its scale, of its days, options and arms. */
export function fitsExercise(cell: ExerciseCell, answer: ExerciseAnswer): boolean {
  if (cell.as !== answer.as) return false;
  const onScale = (value: number): boolean => (cell.from ?? -Infinity) <= value && value <= (cell.to ?? Infinity);
  switch (answer.as) {
    case "number":
      return onScale(answer.value);
    case "range":
      return answer.low <= answer.high && onScale(answer.low) && onScale(answer.high);
    case "curve":
      return answer.heights.length === cell.days?.length;
    case "choice":
      return answer.option < (cell.options?.length ?? 0);
    default: {
      const arms = cell.order ?? [];
      return answer.order.length === arms.length && arms.every((arm) => answer.order.includes(arm));
    }
  }
}
