import type { Lab } from "../lab/lab.ts";
import type { Notebook } from "../schema/notebook.ts";
import type { CellState } from "./cell-state.ts";
import type { Plan } from "./plan.ts";

/** A notebook at one moment: the document, its plan, and where each cell stands by its key. A new moment is a new object. */
export interface RuntimeView {
  readonly notebook: Notebook;
  readonly plan: Plan;
  readonly states: ReadonlyMap<string, CellState>;
  /** Whether own cases that are open in this browser are withheld: the notebook is a stranger's, and nobody has asked for them yet. */
  readonly withheld?: boolean;
}

export type RuntimeListener = (view: RuntimeView) => void;

/** What runs a notebook: keeps every cell's answer up to date with the document. */
export interface Runtime {
  /** The present moment. */
  view(): RuntimeView;
  /** Takes a new document: what it asks anew runs, what it asks as before stays as it is, what was asked lately is answered at once. */
  change(notebook: Notebook): void;
  /** Reads the reader's own cases anew wherever they show: they were opened, closed or opened otherwise, or are withheld no longer. */
  attach(): void;
  /** Stops a cell under way; it keeps the answer it has. Nothing happens when none is. */
  cancel(key: string): void;
  /** Runs a cell again that was cancelled or has failed, and what it reads likewise; nothing happens to what is running or settled. */
  run(key: string): void;
  /** Calls a listener at every later moment; returns what ends that. */
  subscribe(listener: RuntimeListener): () => void;
  /** Stops everything and says nothing more. */
  close(): void;
}

/** What a runtime needs: the first document, the lab that does the sums, a first listener, and whether own cases open already stay out of it until `attach`. */
export interface RuntimeOptions {
  readonly notebook: Notebook;
  readonly lab: Lab;
  readonly onChange?: RuntimeListener;
  readonly withheld?: boolean;
}
