import * as z from "zod/mini";
import { placesOfValue } from "./prediction.ts";
import { ordered } from "./row-order.ts";
import { choice, formed, number, orBlank, text, whole } from "./table-column.ts";
import type { TableSchema } from "./table-schema.ts";
import { testedUnits } from "./tested-measure.ts";

const any = { min: -1e6, max: 1e6 };

/** A published number beside what studies of its size would report; limits are null where it is not tested, and `untested` says why. */
export const TestedRow = z.strictObject({
  id: text("the row of targets.csv"),
  study: text("first author and year, or journal"),
  doi: orBlank(formed("digital object identifier", /^10\.\d{4,9}\/\S+$/, "a DOI such as 10.3389/fonc.2025.1585088")),
  population: text("who"),
  says: text("what was counted or timed"),
  standing: choice("fitted: the model was calibrated to it; predicted: it was not; untested: neither", [
    "fitted",
    "predicted",
    "untested",
  ]),
  unit: orBlank(choice("the scale of its numbers", testedUnits)),
  n: orBlank(whole("patients behind it", { min: 0, max: 1e6, unit: "patients" })),
  value: orBlank(number("the number published", any)),
  median: orBlank(number("half of the simulated studies report less", any)),
  low50: orBlank(number("lower limit of the inner half", any)),
  high50: orBlank(number("upper limit of the inner half", any)),
  low90: orBlank(number("lower limit of the inner 90 %", any)),
  high90: orBlank(number("upper limit of the inner 90 %", any)),
  place: orBlank(choice("where value lies", placesOfValue)),
  tail: orBlank(number("how likely a number at least as far out", { min: 0, max: 1 })),
  draws: orBlank(whole("draws of what nobody knows", { min: 1, max: 1e6 })),
  untested: orBlank(text("why it is not tested")),
  note: orBlank(text("what a reader must know")),
});
export type TestedRow = z.infer<typeof TestedRow>;

/** The table that the lab makes of targets.csv and predictions.csv. */
export const testedTable: TableSchema<TestedRow> = {
  name: "tested",
  says: "One published number a row, beside what studies of its size would report.",
  row: TestedRow,
  rules: ordered<TestedRow>(["low90", "low50", "median", "high50", "high90"]),
  key: "id",
};
