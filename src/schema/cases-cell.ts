import * as z from "zod/mini";
import { CellId } from "./cell-id.ts";
import { oneOf, settings } from "./settings.ts";

const wanted = "use a text of at most 200 characters, a number, true or false, or a list of them";
const Value = z.union([z.string().check(z.maxLength(200)), z.number(), z.boolean()], wanted);

/** Which rows: every named column equals the value, or one of the listed values. */
const Filter = z
  .record(
    z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/, "use the name of a column, as regimen")),
    z.union([Value, z.array(Value).check(z.minLength(1), z.maxLength(200))], wanted),
    "use columns and what they are to equal, as {use: primary}",
  )
  .check(z.refine((filter) => Object.keys(filter).length <= 20, "use at most 20 columns"));

/** A data set and a filter on it, never rows: published cases, or those of a file the reader has opened. */
export const CasesCell = settings({
  kind: z.literal("cases"),
  id: CellId,
  from: oneOf(["published", "own"]),
  where: z.exactOptional(Filter),
});
export type CasesCell = z.infer<typeof CasesCell>;
