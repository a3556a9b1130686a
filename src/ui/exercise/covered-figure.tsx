import "./covered-figure.css";
import type { ComponentChildren } from "preact";
import type { AnswerDesk } from "./answer-desk.ts";

interface CoveredFigureProps {
  readonly what: "figure" | "table";
  /** The exercises above that wait for an answer, at least one, in their order. */
  readonly exercises: readonly string[];
  readonly answers: AnswerDesk;
  /** The settings of the run, where they stand at this figure. */
  readonly children: ComponentChildren;
}

/** Takes the reader to a cell, with the focus at its handle. */
function goTo(frame: Element | null): void {
  frame?.scrollIntoView({ block: "start" });
  frame?.querySelector<HTMLElement>("[data-focus=handle]")?.focus({ preventScroll: true });
}

/** In place of a figure that would give away the answer to a question above: what it waits for, the way there, and the way past it. */
export function CoveredFigure({ what, exercises, answers, children }: CoveredFigureProps) {
  const [first = ""] = exercises;
  const one = exercises.length === 1;
  return (
    <div class="cell cell-table">
      {children}
      <div class="cover">
        <p>
          {one
            ? `This ${what} shows the answer to the question above.`
            : `This ${what} shows the answers to ${exercises.length} questions above.`}{" "}
          Commit to yours and reveal the run’s, and it opens.
        </p>
        <p class="cover-actions">
          <button
            type="button"
            class="button"
            onClick={({ currentTarget }) => {
              goTo(currentTarget.ownerDocument.querySelector(`[data-key="${CSS.escape(first)}"]`));
            }}
          >
            {one ? "To the question" : "To the first of them"}
          </button>
          <button
            type="button"
            class="button button-text"
            onClick={({ currentTarget }) => {
              const frame = currentTarget.closest(".cell-frame");
              answers.look(exercises);
              frame?.querySelector<HTMLElement>("[data-focus=handle]")?.focus({ preventScroll: true });
            }}
          >
            Look without answering
          </button>
        </p>
        <p class="cover-note">Answers given after a look are not sent to a class.</p>
      </div>
    </div>
  );
}
