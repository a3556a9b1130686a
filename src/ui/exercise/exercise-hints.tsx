import { ExerciseText } from "./exercise-text.tsx";

interface ExerciseHintsProps {
  readonly hints: readonly string[];
  /** How many have been asked for. */
  readonly open: number;
  readonly ask: () => void;
}

/** The hints that have been asked for, and the button that asks for the next. */
export function ExerciseHints({ hints, open, ask }: ExerciseHintsProps) {
  if (hints.length === 0) return null;
  return (
    <div class="exercise-hints" aria-live="polite">
      {hints.slice(0, open).map((hint, index) => (
        <div key={index} class="exercise-hint">
          <ExerciseText text={hint} />
        </div>
      ))}
      {open < hints.length && (
        <button type="button" class="button button-text" onClick={ask}>
          {hints.length === 1 ? "Hint" : `Hint ${open + 1} of ${hints.length}`}
        </button>
      )}
    </div>
  );
}
