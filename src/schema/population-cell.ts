import * as z from "zod/mini";
import { CellId } from "./cell-id.ts";
import { orControl } from "./control-name.ts";
import { settings } from "./settings.ts";

/** A symbol of parameters.csv. */
export const ParameterSymbol = z
  .string()
  .check(z.regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/, "use a symbol of parameters.csv, as A0"));

const value = z.number("use a number");

function symbols<Value extends z.ZodMiniType>(of: Value) {
  return z.exactOptional(
    z
      .record(ParameterSymbol, of, "use symbols and numbers, as {A0: 30}")
      .check(z.refine((each) => Object.keys(each).length <= 200, "use at most 200 parameters")),
  );
}

/** Virtual patients whose typical values differ from parameters.csv: symbol and value in that table's unit. */
export const PopulationCell = settings({ kind: z.literal("population"), id: CellId, parameters: symbols(value) });
export type PopulationCell = z.infer<typeof PopulationCell>;

/** Virtual patients as a document says them: values may be left to controls. */
export const OpenPopulationCell = settings({
  kind: z.literal("population"),
  id: CellId,
  parameters: symbols(orControl(value)),
});
export type OpenPopulationCell = z.infer<typeof OpenPopulationCell>;
