import * as z from "zod/mini";
import { choice, formed, number, orBlank, text } from "./table-column.ts";
import type { TableSchema } from "./table-schema.ts";
import { ordered } from "./row-order.ts";

const size = { min: 0, max: 1e6 };

/** One number of the model: typical value, the range a reader may type, spread between patients, prior, source. */
export const Parameter = z.strictObject({
  symbol: formed("its name in settings and code", /^[A-Za-z][A-Za-z0-9]*$/, "letters and digits, a letter first"),
  name: text("what it is"),
  value: number("typical value", size),
  unit: orBlank(
    choice("its unit; blank = none", ["g/dL", "dL/g", "g", "mg/g", "kg", "m", "d", "1/d", "1/y", "10^9/L"], "unit"),
  ),
  low: orBlank(number("lowest typical value a reader may type; never bounds a draw", size)),
  high: orBlank(number("highest typical value a reader may type; never bounds a draw", size)),
  betweenPatients: orBlank(
    formed(
      "spread between patients; the SD is of the log",
      /^(log-normal (0?\.|[1-9]\.?)\d*|beta\(\d+(\.\d+)?, \d+(\.\d+)?\))$/,
      '"log-normal SD" or "beta(a, b)"',
    ),
  ),
  prior: orBlank(text("what is not known about the typical value")),
  source: orBlank(text("where the value comes from")),
  standing: choice("what kind of source", [
    "abstract",
    "table",
    "model code",
    "textbook",
    "secondary",
    "derived",
    "fitted without PRCA",
    "assumption",
  ]),
  inText: orBlank(text("its symbol in the model's description")),
  inReference: orBlank(text("its key in reference/trajectories.json")),
  whole: orBlank(choice("yes = takes whole numbers only", ["yes"])),
  idle: orBlank(
    choice(
      "why changing it would change nothing: setting = a run's own settings say it; drawn = drawn for every patient, whatever stands here; noise = errors of measurement are off in comparisons; published start = acts only where therapy starts on the published days; blank = it acts",
      ["setting", "drawn", "noise", "published start"],
    ),
  ),
});
export type Parameter = z.infer<typeof Parameter>;

/** parameters.csv */
export const parameterTable: TableSchema<Parameter> = {
  name: "parameters",
  says: "One number of the model a row.",
  row: Parameter,
  rules: ordered<Parameter>(["low", "value", "high"]),
  key: "symbol",
};
