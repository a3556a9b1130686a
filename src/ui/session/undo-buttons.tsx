import "./undo-buttons.css";
import type { CellContext } from "../cells/cell-context.ts";

interface UndoButtonsProps {
  readonly context: CellContext;
}

/** Undo and redo, each saying what it would take back or bring again. */
export function UndoButtons({ context: { view, undo, redo } }: UndoButtonsProps) {
  const { undoes, redoes } = view;
  return (
    <span class="undo-buttons" role="group" aria-label="Changes">
      <button
        type="button"
        class="button undo-button"
        aria-disabled={undoes === null}
        title={undoes === null ? "Nothing to undo" : `Undo: ${undoes}`}
        onClick={undo}
      >
        Undo
      </button>
      <button
        type="button"
        class="button undo-button"
        aria-disabled={redoes === null}
        title={redoes === null ? "Nothing to redo" : `Redo: ${redoes}`}
        onClick={redo}
      >
        Redo
      </button>
    </span>
  );
}
