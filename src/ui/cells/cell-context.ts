import type { Lab, RuntimeView } from "../../notebook/index.ts";
import type { Notebook } from "../../schema/notebook.ts";
import type { OwnFiles } from "../own/own-files.ts";

/** What a cell may ask of the page: the present moment, and what changes it. */
export interface CellContext {
  readonly view: RuntimeView;
  readonly change: (notebook: Notebook) => void;
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
}
