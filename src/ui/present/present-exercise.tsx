import { useMemo } from "preact/hooks";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";
import { proseTree } from "../../share/index.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { runFacts } from "../cells/run-facts.ts";
import { type ModelAnswer, modelAnswer } from "../class/model-answer.ts";
import { modelWords } from "../class/model-words.ts";
import { Prose } from "../prose/prose.tsx";

interface PresentExerciseProps {
  readonly cellKey: string;
  readonly cell: ExerciseCell;
  readonly context: CellContext;
  readonly revealed: boolean;
}

/** A question before a room, with what may be answered; once revealed, what the run says and why. Nothing is answered here, and nobody's own answer is touched. */
export function PresentExercise({ cellKey, cell, context, revealed }: PresentExerciseProps) {
  const drawn = runFacts(context.view, cell.answer.run ?? cell.of)?.drawn ?? [];
  const named = (arm: string): string => drawn.find((one) => one.arm === arm)?.label ?? arm;
  const answer = modelAnswer(context.view, cellKey, cell);
  return (
    <section class="present-exercise" aria-label="Exercise">
      <Written text={cell.ask} />
      <Answers cell={cell} named={named} right={revealed ? answer : null} />
      <div role="status">
        {revealed && (
          <p class="present-answer">
            <strong>The simulated patients: </strong>
            {answer === null ? "the run has not answered yet." : `${modelWords(cell, answer, named)}.`}
          </p>
        )}
      </div>
      {revealed && cell.because !== undefined && <Written text={cell.because} />}
    </section>
  );
}

function Written({ text }: { readonly text: string }) {
  const drawn = useMemo(() => <Prose tree={proseTree(text)} ids={[]} />, [text]);
  return drawn;
}

interface AnswersProps {
  readonly cell: ExerciseCell;
  readonly named: (arm: string) => string;
  /** The run's answer, to be marked; null: not yet. */
  readonly right: ModelAnswer | null;
}

function Answers({ cell, named, right }: AnswersProps) {
  const { unit = "" } = cell;
  switch (cell.as) {
    case "number":
    case "range":
      return (
        <p class="present-scale">
          {cell.as === "range" && "A range, and how sure you are: "}from {cell.from} to {cell.to} {unit}
        </p>
      );
    case "curve":
      return <p class="present-scale">In percent, by day {(cell.days ?? []).join(", ")}</p>;
    case "choice":
      return (
        <ol class="present-options">
          {(cell.options ?? []).map(({ says }, index) => {
            const marked = right?.as === "choice" && right.options.includes(index);
            return (
              <li key={says} data-right={marked ? "" : undefined}>
                {says}
                {marked && <strong> ✓ the run’s</strong>}
              </li>
            );
          })}
        </ol>
      );
    default:
      return (
        <ul class="present-options">
          {(cell.order ?? []).map((arm) => (
            <li key={arm}>{named(arm)}</li>
          ))}
        </ul>
      );
  }
}
