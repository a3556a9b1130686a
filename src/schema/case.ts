import * as z from "zod/mini";
import { reportedInterval } from "./reported-interval.ts";
import { choice, day, formed, orBlank, regimen, regimens, text } from "./table-column.ts";
import { ordered } from "./row-order.ts";
import type { TableSchema } from "./table-schema.ts";

/** What a case may name beside the regimens of the model. */
const otherTherapies = ["ivig", "immunosuppression", "ciclosporin"] as const;
const isOther = (name: string | null): boolean => otherTherapies.some((other) => other === name);

/** One published patient; null is *not stated*. No sex, no age, no calendar date. */
export const Case = z.strictObject({
  id: text("names the row"),
  citation: text("where it was published"),
  doi: orBlank(formed("digital object identifier", /^10\.\d{4,9}\/\S+$/, "a DOI such as 10.3389/fonc.2025.1585088")),
  pmid: orBlank(formed("PubMed number", /^\d{1,9}$/, "digits")),
  read: choice("what of it could be read", ["full text", "opening", "abstract", "secondary"]),
  setting: choice("pure red cell aplasia after a transplant, or without one", [
    "post-allo-hsct-prca",
    "acquired-prca-no-hsct",
  ]),
  mechanism: orBlank(text("cause as worded")),
  disease: orBlank(text("why the patient was transplanted")),
  aboMismatch: orBlank(
    choice("between recipient and donor", ["major", "bidirectional", "minor", "none", "unspecified"]),
  ),
  recipientAbo: orBlank(choice("blood group before the transplant", ["O", "A", "B", "AB"])),
  donorAbo: orBlank(choice("blood group of the donor", ["O", "A", "B", "AB"])),
  donorType: orBlank(text("kin and match as worded")),
  graft: orBlank(text("source of the cells")),
  conditioning: orBlank(text("as worded")),
  prcaDay: orBlank(day("day of diagnosis, transplant clock always")),
  therapyDay: orBlank(day("day of the first dose, transplant clock always")),
  priorLines: orBlank(text("therapies before, as worded")),
  regimen: orBlank(regimen("what was given, as a regimen of the model", otherTherapies)),
  treatment: orBlank(text("what was given, as worded")),
  dose: orBlank(text("as worded")),
  schedule: orBlank(text("as worded")),
  clock: orBlank(
    choice(
      "what the outcome days below count from; blank = not stated",
      ["transplant", "diagnosis", "therapy"],
      "clock",
    ),
  ),
  reported: orBlank(text("the time as worded")),
  reticulocyteDays: orBlank(day("reticulocytes back")),
  independenceDays: orBlank(day("day from which the patient was reported free of transfusions")),
  independenceLow: orBlank(day("lower end of the interval of that day")),
  independenceHigh: orBlank(day("upper end of the interval of that day")),
  resolutionDays: orBlank(
    day("aplasia called resolved; a middle of its unit where timeKind is unit-converted: see reported"),
  ),
  timeKind: orBlank(
    choice("how the days came about; unit-converted = from whole weeks, months or years", [
      "reported",
      "reported (approx.)",
      "reported (retic); hi bound derived",
      "unit-converted",
    ]),
  ),
  censoredDays: orBlank(day("end of follow-up")),
  response: orBlank(choice("as judged by the authors", ["complete", "partial", "response", "spontaneous", "none"])),
  transfusions: orBlank(text("as worded")),
  titreBefore: orBlank(text("isoagglutinin before therapy, as worded")),
  titreAfter: orBlank(text("isoagglutinin afterwards, as worded")),
  adverse: orBlank(text("harm, as worded")),
  overlap: orBlank(text("rows with one word here may describe the same patients")),
  use: choice("primary; sensitivity (title only, other mechanism, concurrent therapy); context", [
    "primary",
    "sensitivity",
    "context",
  ]),
  note: orBlank(text("what a reader must know")),
  concurrent: orBlank(text("what else was given")),
  failed: orBlank(
    regimens("regimens that had failed before (failures are seen only in those later rescued)", otherTherapies),
  ),
  gvhdProphylaxis: orBlank(text("as worded")),
  interest: orBlank(text("interests of the authors")),
});
export type Case = z.infer<typeof Case>;

const hasInterval = (row: Case): boolean => row.independenceLow !== null && row.independenceHigh !== null;
const toTheUnit = (row: Case): boolean =>
  row.timeKind === "unit-converted" || (row.reported !== null && reportedInterval(row.reported) !== null);

/** cases.csv */
export const caseTable: TableSchema<Case> = {
  name: "cases",
  says: "One published patient a row; no sex, no age, no calendar date.",
  row: Case,
  rules: [
    ...ordered<Case>(["independenceLow", "independenceDays", "independenceHigh"]),
    {
      says: "a day of independence reported to the unit (timeKind unit-converted, or reported in weeks, months or years) stands with its interval, half a unit either side",
      column: "independenceLow",
      reason: "missing",
      message: "missing interval of a day reported to the unit",
      remedy: "state independenceLow and independenceHigh, half a reporting unit either side (2 weeks: 11 and 17)",
      holds: (row) => row.independenceDays === null || hasInterval(row) || !toTheUnit(row),
    },
    {
      says: "a day of independence says in timeKind how it came about",
      column: "timeKind",
      reason: "missing",
      message: "missing timeKind of a day of independence",
      remedy: "state timeKind: reported, or unit-converted with its interval",
      holds: (row) => row.independenceDays === null || row.timeKind !== null,
    },
    {
      says: `${otherTherapies.join(", ")} as regimen: only where use is context`,
      column: "regimen",
      reason: "unknown",
      message: "regimen outside the model",
      remedy: "set use to context, or name a regimen of regimens.csv",
      holds: (row) => row.use === "context" || !isOther(row.regimen),
    },
  ],
  key: "id",
};
