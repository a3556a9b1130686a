import { type OwnColumn } from "../../schema/own-case.ts";
import type { OwnReading } from "../../schema/own-file.ts";

/** What a column can be, in the order in which a reader looks for them. */
export const columnWords: Readonly<Record<OwnColumn, string>> = {
  id: "patient (pseudonym)",
  time: "day of the outcome",
  outcome: "outcome",
  group: "group compared",
  entry: "watched from day",
  haemoglobin: "haemoglobin",
  reticulocytes: "reticulocytes",
  titreM: "IgM titre",
  titreG: "IgG titre",
  units: "red-cell units given",
  prcaDay: "day of diagnosis, from transplant",
};

/** From what the days of a file count. */
export const clockWords: Readonly<Record<OwnReading["clock"], string>> = {
  therapy: "first dose",
  diagnosis: "diagnosis",
  transplant: "transplant",
};
