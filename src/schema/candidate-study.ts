import * as z from "zod/mini";
import { choice, days, formed, number, orBlank, regimens, text } from "./table-column.ts";
import type { RowRule, TableSchema } from "./table-schema.ts";
import { studyDesigns, type StudyDesign } from "./tested-measure.ts";

/** What a study that might be done counts in its patients. */
export const candidateMeasures = [
  "incidence of independence",
  "days to independence",
  "share under the titre",
  "days to the titre",
  "share dead",
  "share reaching haemoglobin",
  "hazard ratio",
] as const;
export type CandidateMeasure = (typeof candidateMeasures)[number];

/** In which designs it can be counted, and how many days part its cells: none, one, or as many as one likes. */
const taken: Readonly<Record<CandidateMeasure, { designs: readonly StudyDesign[]; days: "none" | "one" | "some" }>> = {
  "incidence of independence": { designs: ["diagnosis", "therapy"], days: "some" },
  "days to independence": { designs: ["diagnosis"], days: "some" },
  "share under the titre": { designs: ["diagnosis"], days: "none" },
  "days to the titre": { designs: ["diagnosis"], days: "some" },
  "share dead": { designs: ["therapy"], days: "one" },
  "share reaching haemoglobin": { designs: ["graft"], days: "one" },
  "hazard ratio": { designs: ["compared"], days: "one" },
};

/** A study that might be done, at any number of patients. */
export const CandidateStudy = z.strictObject({
  id: formed("names the row", /^[a-z0-9-]+$/u, "lower-case letters, digits and hyphens"),
  name: text("what would be counted, and of whom, in words"),
  design: choice(
    "how its patients are simulated, as in targets.csv; compared = half of them wait",
    studyDesigns.filter((design) => design !== "centre"),
  ),
  measure: choice("what is counted in them", candidateMeasures),
  regimens: orBlank(
    regimens("what those treated are given, one of these each; one named twice is given twice as often", []),
  ),
  days: orBlank(days("days that part the cells; of a hazard ratio how long patients are followed")),
  haemoglobin: orBlank(number("what haemoglobin is to reach", { min: 4, max: 20, unit: "g/dL" })),
});
export type CandidateStudy = z.infer<typeof CandidateStudy>;

function clear(
  column: Extract<keyof CandidateStudy, string>,
  says: string,
  remedy: string,
  holds: (row: CandidateStudy) => boolean,
): RowRule<CandidateStudy> {
  return { says, column, reason: "missing", message: `unclear ${column}`, remedy, holds };
}

const treats: readonly StudyDesign[] = ["therapy", "compared"];

/** candidate-studies.csv */
export const candidateStudyTable: TableSchema<CandidateStudy> = {
  name: "candidate-studies",
  says: "Studies that might be done next, one a row, at any number of patients: what each is worth is asked in the figure of measurements of *How sure are we*. A new study is a row; then `npm run erythron -- worth-measuring` simulates it under every draw.",
  row: CandidateStudy,
  rules: [
    clear(
      "measure",
      "the measure can be counted in patients of the design",
      "use a measure that can be counted in patients of the design",
      ({ design, measure }) => taken[measure].designs.includes(design),
    ),
    clear(
      "regimens",
      "regimens are stated where the design treats, and but for epo not otherwise",
      "name regimens where the design is therapy or compared; at most epo where it is graft",
      ({ design, regimens: given }) =>
        treats.includes(design) ? given !== null : (given ?? []).every((one) => design === "graft" && one === "epo"),
    ),
    clear(
      "days",
      "days are stated but of shares under the titre; of deaths, haemoglobin and hazard ratios one day",
      "state the days that part the cells, one where only one is asked",
      ({ measure, days: stated }) => {
        const wanted = taken[measure].days;
        return wanted === "none" ? stated === null : stated !== null && (wanted === "some" || stated.length === 1);
      },
    ),
    clear(
      "haemoglobin",
      "haemoglobin is stated where it is to be reached, and blank otherwise",
      "state the haemoglobin where the measure is share reaching haemoglobin, and nowhere else",
      ({ measure, haemoglobin }) => (measure === "share reaching haemoglobin") === (haemoglobin !== null),
    ),
  ],
  key: "id",
};
