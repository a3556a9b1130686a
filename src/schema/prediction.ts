import * as z from "zod/mini";
import { ordered } from "./row-order.ts";
import { choice, number, text, whole } from "./table-column.ts";
import type { TableSchema } from "./table-schema.ts";

const any = { min: -1e6, max: 1e6 };

/** How far inside its prediction interval a published number lies. */
export const placesOfValue = ["inner", "outer", "outside"] as const;

/** What studies as large as that of one target would report. */
export const Prediction = z.strictObject({
  id: text("the row of targets.csv"),
  value: number("the number published; the middle where an interval is", any),
  median: number("half of the simulated studies report less", any),
  low50: number("lower limit of the inner half of them", any),
  high50: number("upper limit of the inner half", any),
  low90: number("lower limit of the inner 90 %", any),
  high90: number("upper limit of the inner 90 %", any),
  place: choice("where value lies: in the inner half, only in the inner 90 %, or outside", placesOfValue),
  tail: number("how likely a number at least as far out, counting both sides", { min: 0, max: 1 }),
  draws: whole("draws of posterior.csv", { min: 1, max: 1e6 }),
  studies: whole("simulated studies that could report the number", { min: 1, max: 1e8 }),
});
export type Prediction = z.infer<typeof Prediction>;

/** predictions.csv */
export const predictionTable: TableSchema<Prediction> = {
  name: "predictions",
  says: "What studies like those of targets.csv, simulated with their design and their number of patients, would report; one row of targets.csv a row. Written by `npm run erythron -- predictions` from the draws of posterior.csv: ten studies of each draw. Limits are of both: what nobody knows, and so few patients.",
  row: Prediction,
  rules: ordered<Prediction>(["low90", "low50", "median", "high50", "high90"]),
  key: "id",
};
