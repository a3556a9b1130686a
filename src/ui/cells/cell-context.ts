import type { Lab, SessionView } from "../../notebook/index.ts";
import type { Notebook } from "../../schema/notebook.ts";
import type { OwnFiles } from "../own/own-files.ts";
import type { PageHost } from "../page-host.ts";
import type { OpenNotebook } from "../session/desk.ts";

/** What a cell may ask of the page: the present moment, and what changes it. */
export interface CellContext {
  readonly view: SessionView;
  /** Takes a new document; changes that follow one another under one gesture are one step to take back. */
  readonly change: (notebook: Notebook, gesture?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly cancel: (key: string) => void;
  readonly run: (key: string) => void;
  /** Says that the reader's own cases have changed. */
  readonly attach: () => void;
  /** What a figure may ask that no cell asks for it. */
  readonly lab: Lab;
  /** What the page hands out for the reader's own cases. */
  readonly files: OwnFiles;
  /** Loads the page anew: the way out where the lab has stopped. */
  readonly reload: () => void;
  /** The notebook as it lies on the desk: where it came from, how it is kept, and what has been answered to its exercises. */
  readonly open: OpenNotebook;
  /** Whether the cell has a screen of its own before a class: no settings of runs, no guesses. */
  readonly presenting?: boolean;
  /** What else the page may ask of the root that opened it. */
  readonly host: PageHost;
}
