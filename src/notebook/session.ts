import type { Notebook } from "../schema/notebook.ts";
import type { Runtime, RuntimeView } from "./runtime.ts";

/** A notebook being worked on, at one moment: what runs, and what can be taken back. */
export interface SessionView extends RuntimeView {
  /** What undo would take back, in words; null: nothing. */
  readonly undoes: string | null;
  /** What redo would bring back, in words; null: nothing. */
  readonly redoes: string | null;
}

export type SessionListener = (view: SessionView) => void;

/** A runtime whose every change of the document can be taken back. */
export interface Session extends Omit<Runtime, "view" | "change" | "subscribe"> {
  view(): SessionView;
  /** Takes a new document and remembers the one before. Changes that follow one another under the same `gesture` (the drag of one slider) are one step. */
  change(notebook: Notebook, gesture?: string): void;
  undo(): void;
  redo(): void;
  subscribe(listener: SessionListener): () => void;
}
