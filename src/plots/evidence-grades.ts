/** Grades of evidence, the strongest first, and what they are given for. */
export const evidenceGrades = [
  { grade: "A", meaning: "randomised" },
  { grade: "B", meaning: "non-randomised comparison" },
  { grade: "B null", meaning: "non-randomised comparison that found nothing" },
  { grade: "C", meaning: "single-arm cohort" },
  { grade: "D", meaning: "case reports" },
  { grade: "E", meaning: "assumption" },
] as const;
