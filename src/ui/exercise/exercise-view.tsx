import "./exercise.css";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { CellFailure } from "../cells/cell-failure.tsx";
import { failuresBehind } from "../cells/failures-behind.ts";
import { runFacts } from "../cells/run-facts.ts";
import { valueOf } from "../cells/value-of.ts";
import { fitsExercise } from "../class/fits-exercise.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { FigureStamp } from "../figure/figure-stamp.tsx";
import { useStale } from "../figure/use-stale.ts";
import { untouched } from "./answer-desk.ts";
import { calibrationWords, suresIn } from "./calibration.ts";
import { answerOf, type Draft, draftOf, emptyDraft } from "./draft.ts";
import { ExerciseActions } from "./exercise-actions.tsx";
import { ExerciseHints } from "./exercise-hints.tsx";
import { ExerciseInput } from "./exercise-input.tsx";
import { ExerciseResult } from "./exercise-result.tsx";
import { ExerciseText } from "./exercise-text.tsx";

interface ExerciseViewProps {
  readonly cellKey: string;
  readonly cell: ExerciseCell;
  readonly context: CellContext;
}

/** A question: the reader commits to an answer, then sees the run's beside it. Nothing of the run's is on the page before. */
export function ExerciseView({ cellKey, cell, context }: ExerciseViewProps) {
  const { view } = context;
  const desk = context.open.answers;
  const phone = usePhone();
  const root = useRef<HTMLElement>(null);
  const wanted = useRef<string | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [lack, setLack] = useState("");
  const progress = desk.progress.value.get(cell.id) ?? untouched;
  const answer = progress.answer !== null && fitsExercise(cell, progress.answer) ? progress.answer : null;
  const state = view.states.get(cellKey);
  const value = valueOf(view, cellKey, "exercise");
  const stale = useStale(value !== null && state?.current === false);
  const shown =
    answer !== null && progress.revealed && value !== null ? { truths: value.truth, patients: value.patients } : null;
  const facts = runFacts(view, cell.answer.run ?? cell.of);
  const arms = facts?.drawn ?? [];
  const failures = failuresBehind(view, cellKey);
  const begun = draft !== null && (cell.as !== "order" || draft.order.length === cell.order?.length) ? draft : null;
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const found = root.current?.querySelector<HTMLElement>(`[data-exercise="${wanted.current}"]`);
    if (found === null || found === undefined) return;
    wanted.current = null;
    found.focus({ preventScroll: true });
  });
  return (
    <section ref={root} class="cell exercise" aria-label={`Exercise ${cell.id}`}>
      <p class="exercise-kicker">
        {shown === null ? "Answer first, then look" : "Answered"}
        {stale && shown !== null && <span class="figure-stale">stale</span>}
      </p>
      <ExerciseText text={cell.ask} />
      <ExerciseInput
        cell={cell}
        draft={answer === null ? (begun ?? emptyDraft(cell)) : draftOf(answer, cell)}
        arms={arms}
        truth={shown}
        stale={stale}
        phone={phone}
        change={
          answer === null
            ? (next) => {
                setLack("");
                setDraft(next);
              }
            : null
        }
      />
      {failures.length > 0 && <CellFailure cellKey={cellKey} failures={failures} context={context} />}
      {shown === null && (
        <ExerciseHints hints={cell.hints ?? []} open={progress.hints} ask={() => desk.hint(cell.id)} />
      )}
      {lack !== "" && (
        <p class="exercise-lack" role="alert">
          {lack}
        </p>
      )}
      {shown !== null && answer !== null && (
        <ExerciseResult
          cell={cell}
          answer={answer}
          shown={shown}
          arms={arms}
          calibration={calibrationWords(suresIn(view, desk.progress.value))}
          withoutError={!context.open.showsError.value}
        />
      )}
      <ExerciseActions
        committed={answer !== null}
        revealed={shown !== null}
        ready={state?.state === "settled" && value !== null}
        waiting={facts?.run ?? null}
        commit={() => {
          const made = answerOf(cell, begun ?? emptyDraft(cell));
          if (!made.ok) return setLack(made.failures[0] ?? "");
          wanted.current = "reveal";
          desk.commit(cell.id, made.value);
        }}
        reveal={() => {
          wanted.current = "result";
          desk.reveal(cell.id);
        }}
        clear={() => {
          wanted.current = "commit";
          setDraft(progress.revealed || answer === null ? null : draftOf(answer, cell));
          desk.clear(cell.id);
        }}
      />
      {facts !== null && <FigureStamp summary={facts.run.summary} seed={facts.seedWords} />}
    </section>
  );
}
