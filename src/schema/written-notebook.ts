import * as z from "zod/mini";
import { Cell } from "./cell.ts";
import { Notebook } from "./notebook.ts";

/** A notebook as its file says it: durations as `365 d`, titres as `1:8`, switches as on and off. */
export type WrittenNotebook = z.input<typeof Notebook>;
export type WrittenCell = WrittenNotebook["cells"][number];

/** A notebook in the words of its file; the way back is the schema's own. */
export function writtenNotebook(notebook: Notebook): WrittenNotebook {
  return z.encode(Notebook, notebook);
}

/** A cell in the words of its file. */
export function writtenCell(cell: Cell): WrittenCell {
  return z.encode(Cell, cell);
}
