import * as z from "zod/mini";
import { CellId } from "./cell-id.ts";
import { settings } from "./settings.ts";

const Symbols = z
  .record(
    z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/, "use a symbol of parameters.csv, as A0")),
    z.number("use a number"),
    "use symbols and numbers, as {A0: 30}",
  )
  .check(z.refine((symbols) => Object.keys(symbols).length <= 200, "use at most 200 parameters"));

/** Virtual patients whose typical values differ from parameters.csv: symbol and value in that table's unit. */
export const PopulationCell = settings({
  kind: z.literal("population"),
  id: CellId,
  parameters: z.exactOptional(Symbols),
});
export type PopulationCell = z.infer<typeof PopulationCell>;
