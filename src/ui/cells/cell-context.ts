import type { RuntimeView } from "../../notebook/index.ts";
import type { Notebook } from "../../schema/notebook.ts";

/** What a cell may ask of the page: the present moment, and what changes it. */
export interface CellContext {
  readonly view: RuntimeView;
  readonly change: (notebook: Notebook) => void;
  readonly cancel: (key: string) => void;
  readonly run: (key: string) => void;
  /** Loads the page anew: the way out where the lab has stopped. */
  readonly reload: () => void;
}
