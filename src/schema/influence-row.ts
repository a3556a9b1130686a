import * as z from "zod/mini";
import { choice, day, number, orBlank, text, whole } from "./table-column.ts";
import type { TableSchema } from "./table-schema.ts";

const index = { min: -10, max: 10 };
const people = { min: 1, max: 1e6 };

/** What one thing that nobody knows does to an outcome before the studies, and after them. */
export const InfluenceRow = z.strictObject({
  arm: text("the arm"),
  measure: choice("the outcome: share independent by the day, or mean red-cell units by it", ["independent", "units"]),
  day: day("the day"),
  patients: whole("simulated patients under each draw", people),
  rows: whole("rows of each of the two samples", people),
  keys: text("columns of posterior.csv that vary together, parted by semicolons"),
  first: number("share of the variance of the outcome that it makes alone: Sobol’s first index", index),
  firstLower: number("its lower 95 % limit, rows resampled", index),
  firstUpper: number("its upper limit", index),
  total: number("share that it makes alone and with all others: Sobol’s total index", index),
  totalLower: number("its lower 95 % limit, rows resampled", index),
  totalUpper: number("its upper limit", index),
  correlation: orBlank(
    number("partial rank correlation with the outcome over the draws after the studies, of the first of the keys", {
      min: -1,
      max: 1,
    }),
  ),
});
export type InfluenceRow = z.infer<typeof InfluenceRow>;

/** influence.csv */
export const influenceTable: TableSchema<InfluenceRow> = {
  name: "influence",
  says: "What moves an outcome of the notebook *How sure are we* while nothing is known but the priors, in which everything is independent, so that shares of its variance exist; a row what varies together, by falling total index. Written by `npm run erythron -- influence notebooks/how-sure-are-we.md --arm watch --day 180 --rows 512 --out data`, which gives the same bits again.",
  row: InfluenceRow,
  rules: [],
  key: "keys",
};
