import type { FigureArm } from "../../plots/index.ts";
import type { ExerciseAnswer } from "../../schema/exercise-answer.ts";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";
import { ArmName } from "../arms/arm-name.tsx";
import { exerciseScore } from "./exercise-score.ts";
import { ExerciseText } from "./exercise-text.tsx";
import { armOfTruth, type ShownTruth } from "./exercise-truth.ts";
import { answeredWords, truthWords } from "./exercise-words.ts";
import { rightOrder } from "./right-order.ts";
import { pointsWords, scoreSays, sideWords } from "./score-words.ts";

interface ExerciseResultProps {
  readonly cell: ExerciseCell;
  readonly answer: ExerciseAnswer;
  readonly shown: ShownTruth;
  readonly arms: readonly FigureArm[];
  /** How often the reader was right by how sure she was; empty: too few. */
  readonly calibration: string;
  /** Whether the Monte-Carlo error is left out. */
  readonly withoutError: boolean;
}

/** What an author says to an answer like this. */
function remarkOn(
  { high, low, options }: ExerciseCell,
  answer: ExerciseAnswer,
  side: string | null,
): string | undefined {
  if (answer.as === "choice") return options?.[answer.option]?.back;
  return side === "above" ? high : side === "below" ? low : undefined;
}

/** What the run answered, what that says of the reader's answer, its score, and why it is so. */
export function ExerciseResult({ cell, answer, shown, arms, calibration, withoutError }: ExerciseResultProps) {
  const score = exerciseScore(cell, answer, shown.truths);
  const points = pointsWords(score);
  const remark = remarkOn(cell, answer, score.side);
  const [truth] = shown.truths;
  const single = shown.truths.length === 1 && cell.as !== "curve";
  return (
    <div class="exercise-result" tabIndex={-1} data-exercise="result">
      {cell.as === "order" && <p class="exercise-says">The run’s order</p>}
      {cell.as === "order" && (
        <ol class="exercise-order" aria-label="The run’s order">
          {rightOrder(cell, shown.truths).map((name, index) => {
            const arm = shown.truths.find((each) => each.arm === name);
            const { slot, label } = armOfTruth(arm, arms);
            return (
              <li key={name}>
                <span class="exercise-place-number">{index + 1}</span>
                <ArmName slot={slot} name={label} />
                <strong class="exercise-value">{arm === undefined ? "" : truthWords(cell, arm)}</strong>
              </li>
            );
          })}
        </ol>
      )}
      <p class="exercise-answered">
        {single && truth !== undefined && <strong>{answeredWords(cell, truth, shown.patients, withoutError)} </strong>}
        {sideWords(cell, score)}
      </p>
      {remark !== undefined && <ExerciseText text={remark} />}
      {cell.because !== undefined && <ExerciseText text={cell.because} />}
      {points !== null && (
        <p class="exercise-score">
          <strong>Score {points}.</strong> {scoreSays(cell)}
        </p>
      )}
      {calibration !== "" && <p class="exercise-score">{calibration}</p>}
    </div>
  );
}
