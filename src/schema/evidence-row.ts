import * as z from "zod/mini";
import { choice, day, formed, number, orBlank, regimen, text, whole } from "./table-column.ts";
import { ordered } from "./row-order.ts";
import type { TableSchema } from "./table-schema.ts";

const people = { min: 0, max: 1e6, unit: "patients" };
const value = { min: 0, max: 1000 };

/** One published outcome of a group in which every patient was counted, with its limits; null is *not stated*. */
export const EvidenceRow = z.strictObject({
  study: text("first author and year"),
  doi: orBlank(formed("digital object identifier", /^10\.\d{4,9}\/\S+$/, "a DOI such as 10.3389/fonc.2025.1585088")),
  regimen: orBlank(regimen("what was given, as a regimen of the model; blank = several")),
  treatment: text("as worded"),
  measure: choice("what value, low and high are", ["share", "hazard ratio"]),
  value: number("the share of patients, or the hazard ratio against the comparator", value),
  low: orBlank(number("its lower limit", value)),
  high: orBlank(number("its upper limit", value)),
  level: number("coverage of low and high", { min: 0, max: 1 }),
  limits: choice("exact: computed here (Clopper and Pearson); stated: as published", ["exact", "stated"]),
  count: orBlank(whole("how many of n", people)),
  n: whole("patients in the group", people),
  comparatorN: orBlank(whole("patients in the comparator", people)),
  day: orBlank(day("the day by which, where stated")),
  definition: text("what counted"),
});
export type EvidenceRow = z.infer<typeof EvidenceRow>;

/** The table that the lab makes of cohorts.csv and targets.csv. */
export const evidenceTable: TableSchema<EvidenceRow> = {
  name: "evidence",
  says: "One published outcome of a group a row, with limits.",
  row: EvidenceRow,
  rules: [...ordered<EvidenceRow>(["low", "value", "high"]), ...ordered<EvidenceRow>(["count", "n"])],
  key: null,
};
