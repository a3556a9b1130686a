/** How patients of a published study come about: from diagnosis on with nothing but the planned taper; the same where those still dependent are treated in time; from the published start days of therapy on; two groups of such; and allografts without the disease. */
export const studyDesigns = ["diagnosis", "centre", "therapy", "compared", "graft"] as const;
export type StudyDesign = (typeof studyDesigns)[number];

/** What a study counted or timed in its patients. */
export const testedMeasures = [
  "share recovered",
  "share recovered before therapy",
  "share recovered after therapy",
  "incidence of independence",
  "share dead",
  "share under the titre",
  "share reaching haemoglobin",
  "quantile of days",
  "mean of days",
  "day of independence",
  "difference in days",
  "hazard ratio",
] as const;
export type TestedMeasure = (typeof testedMeasures)[number];

/** What a number is counted in: the scale it is drawn on. */
export const testedUnits = ["share", "days", "difference", "ratio"] as const;
export type TestedUnit = (typeof testedUnits)[number];

interface MeasureFacts {
  readonly unit: TestedUnit;
  readonly designs: readonly StudyDesign[];
}

const facts: Readonly<Record<TestedMeasure, MeasureFacts>> = {
  "share recovered": { unit: "share", designs: ["diagnosis", "centre", "therapy"] },
  "share recovered before therapy": { unit: "share", designs: ["centre"] },
  "share recovered after therapy": { unit: "share", designs: ["centre"] },
  "incidence of independence": { unit: "share", designs: ["therapy"] },
  "share dead": { unit: "share", designs: ["therapy"] },
  "share under the titre": { unit: "share", designs: ["diagnosis"] },
  "share reaching haemoglobin": { unit: "share", designs: ["graft"] },
  "quantile of days": { unit: "days", designs: ["diagnosis", "centre"] },
  "mean of days": { unit: "days", designs: ["diagnosis", "centre"] },
  "day of independence": { unit: "days", designs: ["therapy"] },
  "difference in days": { unit: "difference", designs: ["compared"] },
  "hazard ratio": { unit: "ratio", designs: ["compared"] },
};

/** The unit of a measure's numbers. */
export function unitOf(measure: TestedMeasure): TestedUnit {
  return facts[measure].unit;
}

/** Whether a measure can be taken in patients of a design. */
export function isTakenIn(measure: TestedMeasure, design: StudyDesign): boolean {
  return facts[measure].designs.includes(design);
}
