import * as z from "zod/mini";
import { Notebook } from "./notebook.ts";

/** A notebook as its file says it: durations as `365 d`, titres as `1:8`, switches as on and off. */
export type WrittenNotebook = z.input<typeof Notebook>;

/** A notebook in the words of its file; the way back is the schema's own. */
export function writtenNotebook(notebook: Notebook): WrittenNotebook {
  return z.encode(Notebook, notebook);
}
