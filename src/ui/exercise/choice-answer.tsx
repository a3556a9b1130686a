import { useId } from "preact/hooks";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";

interface ChoiceAnswerProps {
  readonly cell: ExerciseCell;
  readonly option: number | null;
  /** Whether the answer has been committed to: it is marked then. */
  readonly committed: boolean;
  /** What the run says: the place of the right option (null: none), and its number for each option where they are arms; null: not shown. */
  readonly truth: { readonly option: number | null; readonly values: readonly string[] } | null;
  readonly set: (option: number) => void;
}

/** The confidences with which one of so many options may be held, in percent: from no idea to all but sure. */
export function choiceConfidences(options: number): readonly number[] {
  const blind = Math.round(100 / options);
  return [...(blind < 50 ? [blind] : []), 50, 70, 80, 90, 99];
}

/** The options of a choice; the run's is marked once it is shown, with a word and a sign. */
export function ChoiceAnswer({ cell, option, committed, truth, set }: ChoiceAnswerProps) {
  const name = useId();
  return (
    <fieldset class="exercise-options" disabled={committed}>
      <legend class="unseen">Options</legend>
      {(cell.options ?? []).map(({ says }, index) => {
        const right = truth?.option === index;
        const yours = committed && option === index;
        return (
          <label key={index} class="exercise-option" data-right={right ? "" : undefined}>
            <input type="radio" name={name} checked={option === index} onChange={() => set(index)} />
            <span>
              {says}
              {truth !== null && truth.values[index] !== undefined && (
                <span class="exercise-value"> {truth.values[index]}</span>
              )}
              {(right || yours) && (
                <span class="exercise-mark">
                  {right && <strong>✓ the run’s answer</strong>}
                  {right && yours && " · "}
                  {yours && "your answer"}
                </span>
              )}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
