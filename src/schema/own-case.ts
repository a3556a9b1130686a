import * as z from "zod/mini";
import { choice, day, number, orBlank, text } from "./table-column.ts";
import type { TableSchema } from "./table-schema.ts";

export const ownOutcomes = ["independent", "died", "relapsed", "second graft", "still dependent"] as const;

/** One patient of a reader's own; null is *not stated*. No name, no calendar date. Days from the origin of the file's one clock. */
export const OwnCase = z.strictObject({
  id: text(
    "a pseudonym that names the row; no name, no record number; without such a column rows are called by their number",
  ),
  group: orBlank(text("what is compared, as regimen or centre")),
  time: day("day of the outcome"),
  outcome: choice("what happened on that day; still dependent = last seen, still transfused", ownOutcomes),
  entry: orBlank(day("day from which the patient was watched, where that is not the clock's origin")),
  haemoglobin: orBlank(number("at the clock's origin", { min: 2, max: 20, unit: "g/dL" })),
  reticulocytes: orBlank(number("absolute, at the clock's origin", { min: 0, max: 500, unit: "10^9/L" })),
  titreM: orBlank(number("IgM isoagglutinin titre, as its reciprocal (1:64 is 64)", { min: 0, max: 1_048_576 })),
  titreG: orBlank(number("IgG isoagglutinin titre, as its reciprocal", { min: 0, max: 1_048_576 })),
  units: orBlank(number("red-cell units given until the outcome", { min: 0, max: 2000 })),
  prcaDay: orBlank(day("day of diagnosis, from transplant")),
});
export type OwnCase = z.infer<typeof OwnCase>;
export type OwnColumn = keyof OwnCase;

/** A file of a reader's own cases, once its columns are known. */
export const ownCaseTable: TableSchema<OwnCase> = {
  name: "own cases",
  says: "One patient a row; no name, no date of birth, no calendar date.",
  row: OwnCase,
  rules: [
    {
      says: "entry < time, where stated",
      column: "entry",
      reason: "range",
      message: "impossible entry: not before the day of the outcome",
      remedy: "state the day from which the patient was watched, before the outcome, or leave it blank",
      holds: ({ entry, time }) => entry === null || entry < time,
    },
  ],
  key: "id",
};
