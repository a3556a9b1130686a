import { counted } from "../../base/counted.ts";
import type { RunView } from "../status/run-view.ts";
import { grouped } from "../../base/grouped.ts";

interface ExerciseActionsProps {
  readonly committed: boolean;
  readonly revealed: boolean;
  /** Whether the run has an answer to show. */
  readonly ready: boolean;
  /** The run that is waited for; null: there is none. */
  readonly waiting: RunView | null;
  readonly commit: () => void;
  readonly reveal: () => void;
  /** Takes the answer back. */
  readonly clear: () => void;
}

/** What can be done next with an answer: commit to it, have the run's shown or change it, try again. */
export function ExerciseActions({ committed, revealed, ready, waiting, commit, reveal, clear }: ExerciseActionsProps) {
  if (!committed) {
    return (
      <p class="exercise-actions">
        <button key="commit" type="button" class="button button-primary" data-exercise="commit" onClick={commit}>
          Commit
        </button>
      </p>
    );
  }
  if (revealed) {
    return (
      <p class="exercise-actions">
        <button key="again" type="button" class="button" onClick={clear}>
          Try again
        </button>
      </p>
    );
  }
  const far = waiting?.underway === true ? `: ${grouped(waiting.done)} of ${counted(waiting.of, "patient")}` : "";
  return (
    <p class="exercise-actions">
      <button
        key="reveal"
        type="button"
        class="button button-primary"
        data-exercise="reveal"
        aria-disabled={!ready}
        onClick={() => {
          if (ready) reveal();
        }}
      >
        Reveal
      </button>
      <button key="change" type="button" class="button button-text" onClick={clear}>
        Change my answer
      </button>
      {!ready && <span class="exercise-says">Waiting for the run{far}</span>}
    </p>
  );
}
