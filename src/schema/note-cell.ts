import * as z from "zod/mini";
import { CellId } from "./cell-id.ts";
import { paragraphs } from "./paragraphs.ts";
import { settings } from "./settings.ts";

/** What an author says to those who teach with a notebook: Markdown that readers do not see. */
export const NoteCell = settings({
  kind: z.literal("note"),
  id: z.exactOptional(CellId),
  text: paragraphs(8000),
});
export type NoteCell = z.infer<typeof NoteCell>;
