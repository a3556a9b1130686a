import * as z from "zod/mini";
import { choice, day, formed, number, orBlank, text, whole } from "./table-column.ts";
import { ordered } from "./row-order.ts";
import type { TableSchema } from "./table-schema.ts";

const any = { min: -1e6, max: 1e6 };

/** One number that a calibration or a validation uses; null is *not stated*. */
export const Target = z.strictObject({
  id: text("names the row"),
  study: text("first author and year, or journal"),
  doi: orBlank(formed("digital object identifier", /^10\.\d{4,9}\/\S+$/, "a DOI such as 10.3389/fonc.2025.1585088")),
  population: text("who"),
  statistic: text("what value, low and high are numbers of"),
  clock: orBlank(choice("what day counts from; blank = not stated", ["transplant", "diagnosis", "therapy"], "clock")),
  day: orBlank(day("the day on which the statistic has the value")),
  value: orBlank(number("the number reported, in the unit of its statistic; shares are fractions", any)),
  low: orBlank(number("its lower limit", any)),
  high: orBlank(number("its upper limit", any)),
  level: orBlank(number("coverage of low and high", { min: 0, max: 1 })),
  n: orBlank(whole("patients behind it", { min: 0, max: 1e6, unit: "patients" })),
  role: choice("fit = used to calibrate, predict = held back to check, context = neither", [
    "fit",
    "predict",
    "context",
  ]),
  overlap: orBlank(text("rows with one word here share patients and count once")),
  note: orBlank(text("what a reader must know")),
});
export type Target = z.infer<typeof Target>;

/** targets.csv */
export const targetTable: TableSchema<Target> = {
  name: "targets",
  says: "What a calibration or a validation uses, one number a row.",
  row: Target,
  rules: [
    ...ordered<Target>(["low", "value", "high"]),
    {
      says: "value, or low and high, is stated",
      column: "value",
      reason: "missing",
      message: "missing value",
      remedy: "state value, or low and high",
      holds: (row) => row.value !== null || (row.low !== null && row.high !== null),
    },
  ],
  key: "id",
};
