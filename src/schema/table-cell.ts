import * as z from "zod/mini";
import { CellId } from "./cell-id.ts";
import { CellIds } from "./cell-ids.ts";
import { oneOf, settings } from "./settings.ts";

/** A table: the rows of one or more *cases* cells, the regimens of a run with what is assumed of them, the summary of a run, a sweep, or the parameters its patients are drawn by. */
export const TableCell = settings({
  kind: z.literal("table"),
  id: z.exactOptional(CellId),
  show: oneOf(["cases", "regimens", "summary", "parameters", "sweep"]),
  of: CellIds,
}).check((context) => {
  const { show, of } = context.value;
  if (show === "cases" || typeof of === "string") return;
  context.issues.push({
    code: "custom",
    input: of,
    path: ["of"],
    message: "name one run: only cases can stand together",
  });
});
export type TableCell = z.infer<typeof TableCell>;
