import { failed, ok, type Result } from "../../base/result.ts";
import type { ExerciseAnswer } from "../../schema/exercise-answer.ts";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";

/** An answer in the making: values placed on a scale or drawn (null: none yet), an option, a confidence, an order. */
export interface Draft {
  readonly values: readonly number[] | null;
  readonly option: number | null;
  readonly confidence: number | null;
  readonly order: readonly string[];
}

/** How finely a scale is set: as said, or a hundredth of it. */
export function stepOf({ step, from = 0, to = 100 }: ExerciseCell): number {
  return step ?? (to - from) / 100;
}

/** An answer not begun; an order begins as the exercise says it. */
export function emptyDraft({ order = [] }: ExerciseCell): Draft {
  return { values: null, option: null, confidence: null, order };
}

/** An answer as the draft it was. */
export function draftOf(answer: ExerciseAnswer, cell: ExerciseCell): Draft {
  const empty = emptyDraft(cell);
  switch (answer.as) {
    case "number":
      return { ...empty, values: [answer.value] };
    case "range":
      return { ...empty, values: [answer.low, answer.high], confidence: answer.confidence };
    case "curve":
      return { ...empty, values: answer.heights };
    case "choice":
      return { ...empty, option: answer.option, confidence: answer.confidence };
    default:
      return { ...empty, order: answer.order };
  }
}

/** The answer a draft is, or what it still lacks, in words. */
export function answerOf({ as }: ExerciseCell, draft: Draft): Result<ExerciseAnswer, string> {
  const { values, option, confidence, order } = draft;
  const [low = 0, high = low] = values ?? [];
  switch (as) {
    case "number":
      return values === null ? failed("Place your answer on the scale first.") : ok({ as, value: low });
    case "range":
      if (values === null) return failed("Set both ends of your range first.");
      return confidence === null ? failed("Say how sure you are first.") : ok({ as, low, high, confidence });
    case "curve":
      return values === null ? failed("Draw your curve first.") : ok({ as, heights: [...values] });
    case "choice":
      if (option === null) return failed("Choose an answer first.");
      return confidence === null ? failed("Say how sure you are first.") : ok({ as, option, confidence });
    default:
      return ok({ as, order: [...order] });
  }
}
