import "./class-view.css";
import type { Signal } from "@preact/signals";
import { useId, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { defaultSeed } from "../../schema/notebook.ts";
import { resultsId } from "../../share/index.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { runFacts } from "../cells/run-facts.ts";
import { showDialog } from "../drawing/show-dialog.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { knownPrints } from "../share/settled-runs.ts";
import { ClassExercise } from "./class-exercise.tsx";
import { ClassRollView } from "./class-roll-view.tsx";
import { ClassSureness } from "./class-sureness.tsx";
import { modelAnswer } from "./model-answer.ts";
import { exercisesIn, readClass } from "./read-class.ts";
import { sureAnswer } from "./sure-answers.ts";

interface ClassViewProps {
  readonly context: CellContext;
  /** What was pasted: kept while the page stands, and nowhere else. */
  readonly pasted: Signal<string>;
  readonly close: () => void;
}

/** A class's answers, read from their links on this machine, beside what the runs of the open notebook say. */
export function ClassView({ context, pasted, close }: ClassViewProps) {
  const { view } = context;
  const { notebook } = view;
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const field = useId();
  const phone = usePhone();
  useLayoutEffect(() => showDialog(dialog.current), []);
  const text = pasted.value;
  const roll = useMemo(() => readClass(text, notebook), [text, notebook]);
  const prints = knownPrints(view);
  const asked = exercisesIn(notebook).map((cell) => ({
    cell,
    model: modelAnswer(view, cell.id, cell),
    answers: roll.read.flatMap(({ answers }) => answers[cell.id] ?? []),
  }));
  const sure = asked.flatMap(({ model, answers }) => answers.flatMap((answer) => sureAnswer(answer, model) ?? []));
  const run = `the run: simulated, ${notebook.model}, seed ${notebook.seed ?? defaultSeed}`;
  return (
    <dialog ref={dialog} class="class-view" aria-labelledby={title} onClose={close}>
      <div class="class-content">
        <div class="share-head">
          <h2 id={title} tabIndex={-1}>
            Class view
          </h2>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        <div class="class-paste">
          <label htmlFor={field}>
            The class’s links to their answers to <cite>{notebook.title}</cite>
          </label>
          <textarea
            id={field}
            class="class-field"
            rows={5}
            spellcheck={false}
            value={text}
            aria-describedby={`${field}-says`}
            onInput={({ currentTarget }) => {
              pasted.value = currentTarget.value;
            }}
          />
          <p id={`${field}-says`} class="class-says">
            One a line, or any text that holds them. They are read here and kept nowhere: closing the page forgets them.
            Names are what readers called themselves.
          </p>
        </div>
        <ClassRollView roll={roll} results={prints === null ? null : resultsId(prints)} />
        {roll.read.length > 0 &&
          asked.map(({ cell, model, answers }) => {
            const drawn = runFacts(view, cell.of)?.drawn ?? [];
            const named = (arm: string): string => drawn.find((one) => one.arm === arm)?.label ?? arm;
            return <ClassExercise key={cell.id} {...{ cell, model, answers, named, run, phone }} />;
          })}
        {sure.length > 0 && <ClassSureness answers={sure} phone={phone} />}
      </div>
    </dialog>
  );
}
