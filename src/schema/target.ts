import * as z from "zod/mini";
import { choice, day, formed, number, orBlank, regimens, text, whole } from "./table-column.ts";
import { ordered } from "./row-order.ts";
import type { RowRule, TableSchema } from "./table-schema.ts";
import { isTakenIn, studyDesigns, testedMeasures } from "./tested-measure.ts";

const any = { min: -1e6, max: 1e6 };
const people = { min: 0, max: 1e6, unit: "patients" };

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
  n: orBlank(whole("patients behind it", people)),
  role: choice("fit = used to calibrate, predict = held back to check, context = neither", [
    "fit",
    "predict",
    "context",
  ]),
  overlap: orBlank(text("rows with one word here share patients and count once")),
  note: orBlank(text("what a reader must know")),
  design: orBlank(
    choice(
      "how its patients are simulated: diagnosis = from there on, nothing given but the planned taper; centre = the same, and those still dependent are treated in time; therapy = from the published start days on; compared = two groups of these; graft = allografts without the disease; blank = not simulated",
      studyDesigns,
    ),
  ),
  measure: orBlank(choice("what is counted or timed in them", testedMeasures)),
  regimens: orBlank(
    regimens("what those treated are given, one of these each; one named twice is given twice as often", []),
  ),
  comparatorN: orBlank(whole("of n, those not treated, where groups are compared", people)),
  haemoglobin: orBlank(number("what haemoglobin is to reach", { min: 4, max: 20, unit: "g/dL" })),
  untested: orBlank(text("why it is not simulated")),
});
export type Target = z.infer<typeof Target>;

/** A rule of what a row says of its simulation. */
function simulated(
  column: Extract<keyof Target, string>,
  says: string,
  remedy: string,
  holds: (row: Target) => boolean,
): RowRule<Target> {
  return { says, column, reason: "missing", message: `unclear ${column}`, remedy, holds };
}

const treats: readonly (string | null)[] = ["centre", "therapy", "compared"];
const limited: readonly (string | null)[] = ["share reaching haemoglobin", "share dead", "incidence of independence"];

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
    simulated(
      "untested",
      "either design, measure and n are stated, or why the row is not simulated",
      "state design, measure and n, or leave design and measure blank and state untested",
      ({ design, measure, n, untested }) =>
        untested === null ? design !== null && measure !== null && n !== null : design === null && measure === null,
    ),
    simulated(
      "measure",
      "the measure can be taken in patients of the design",
      "use a measure that can be taken in patients of the design",
      ({ design, measure }) => design === null || measure === null || isTakenIn(measure, design),
    ),
    simulated(
      "regimens",
      "regimens are stated where the design treats, and but for epo not otherwise",
      "name regimens where the design is centre, therapy or compared; at most epo where it is graft",
      ({ design, regimens: given }) =>
        treats.includes(design) ? given !== null : (given ?? []).every((one) => design === "graft" && one === "epo"),
    ),
    simulated(
      "comparatorN",
      "comparatorN is stated where groups are compared, is less than n, and is blank otherwise",
      "state how many of n were not treated where the design is compared, and nowhere else",
      ({ design, n, comparatorN }) =>
        design === "compared" ? comparatorN !== null && comparatorN < (n ?? 0) : comparatorN === null,
    ),
    simulated(
      "day",
      "a day is stated of incidences, deaths, haemoglobin and quantiles of days",
      "state the day",
      ({ measure, day: on }) => on !== null || !(limited.includes(measure) || measure === "quantile of days"),
    ),
    simulated(
      "haemoglobin",
      "haemoglobin is stated where it is to be reached, and blank otherwise",
      "state the haemoglobin where the measure is share reaching haemoglobin, and nowhere else",
      ({ measure, haemoglobin }) => (measure === "share reaching haemoglobin") === (haemoglobin !== null),
    ),
  ],
  key: "id",
};
