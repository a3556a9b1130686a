import * as z from "zod/mini";
import { CellId } from "./cell-id.ts";
import { oneOf, settings } from "./settings.ts";

/** A table: the rows of a *cases* cell, the regimens of a run with what is assumed of them, or the summary of a run. */
export const TableCell = settings({
  kind: z.literal("table"),
  id: z.exactOptional(CellId),
  show: oneOf(["cases", "regimens", "summary"]),
  of: CellId,
});
export type TableCell = z.infer<typeof TableCell>;
