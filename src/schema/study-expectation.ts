import * as z from "zod/mini";
import { formed, number, orBlank, text, whole } from "./table-column.ts";
import type { TableSchema } from "./table-schema.ts";

/** What one study that might be done comes to in the simulated patients of one draw. */
export const StudyExpectation = z.strictObject({
  study: text("the row of candidate-studies.csv"),
  draw: whole("the draw of posterior.csv", { min: 1, max: 1e6 }),
  counts: formed(
    "simulated patients in each cell, parted by spaces; of a hazard ratio independent and not, of those who wait, then of those treated",
    /^\d+(?: \d+)+$/u,
    "whole numbers parted by spaces",
  ),
  logRatio: orBlank(
    number("of a hazard ratio its natural logarithm, treated over waiting (Cox)", { min: -100, max: 100 }),
  ),
});
export type StudyExpectation = z.infer<typeof StudyExpectation>;

/** study-expectations.csv */
export const studyExpectationTable: TableSchema<StudyExpectation> = {
  name: "study-expectations",
  says: "What each study of candidate-studies.csv comes to under each draw of posterior.csv, in as many simulated patients as stated by the command, the same whatever the draw. Written by `npm run erythron -- worth-measuring`, which gives the same bits again.",
  row: StudyExpectation,
  rules: [],
  key: null,
};
