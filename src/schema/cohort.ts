import * as z from "zod/mini";
import { choice, day, formed, number, orBlank, regimen, text, whole } from "./table-column.ts";
import { ordered } from "./row-order.ts";
import type { TableSchema } from "./table-schema.ts";

const people = { min: 0, max: 1e6, unit: "patients" };
const ratio = { min: 0.001, max: 1000 };

/** One published group of patients; null is *not stated*. */
export const Cohort = z.strictObject({
  study: text("first author and year"),
  doi: orBlank(formed("digital object identifier", /^10\.\d{4,9}\/\S+$/, "a DOI such as 10.3389/fonc.2025.1585088")),
  year: whole("year of publication", { min: 1960, max: 2100 }),
  population: text("who; not all have PRCA, not all were transplanted"),
  treatment: text("as worded"),
  n: orBlank(whole("patients in the row", people)),
  responders: orBlank(whole("how many responded, by definition", people)),
  medianDays: orBlank(day("median time to it")),
  low: orBlank(day("lower end of interval")),
  high: orBlank(day("upper end of interval")),
  interval: orBlank(text("what low and high are, or the count as worded")),
  definition: text("what counted as response"),
  read: text("what of it could be read"),
  meanDays: orBlank(day("mean time, where no median was given")),
  hr: orBlank(number("hazard ratio of resolution, row against comparator", ratio)),
  hrLow: orBlank(number("its lower 95 % limit", ratio)),
  hrHigh: orBlank(number("its upper 95 % limit", ratio)),
  comparatorN: orBlank(whole("patients in the comparator", people)),
  regimen: orBlank(
    regimen(
      "what was given, as a regimen of the model, apart from what went with it; blank = several one after another or not told apart, none of them, or no pure red cell aplasia after a transplant",
    ),
  ),
  counted: orBlank(
    choice(
      "who is in the row: every such patient of a place, or those somebody published because they recovered; blank = no pure red cell aplasia after a transplant, no outcome, or patients of another row",
      ["all", "published"],
    ),
  ),
});
export type Cohort = z.infer<typeof Cohort>;

/** cohorts.csv */
export const cohortTable: TableSchema<Cohort> = {
  name: "cohorts",
  says: "One published group a row. Not all are PRCA, not all after a transplant: population says.",
  row: Cohort,
  rules: [
    ...ordered<Cohort>(["low", "medianDays", "high"]),
    ...ordered<Cohort>(["hrLow", "hr", "hrHigh"]),
    ...ordered<Cohort>(["responders", "n"]),
  ],
  key: null,
};
