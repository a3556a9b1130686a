/** Grades of evidence, the strongest first, what they are given for, and that in short. */
export const evidenceGrades = [
  { grade: "A", meaning: "randomised", short: "randomised" },
  { grade: "B", meaning: "non-randomised comparison", short: "non-randomised comparison" },
  {
    grade: "B null",
    meaning: "non-randomised comparison that found nothing",
    short: "non-randomised, found nothing",
  },
  { grade: "C", meaning: "single-arm cohort", short: "single-arm cohort" },
  { grade: "D", meaning: "case reports", short: "case reports" },
  { grade: "E", meaning: "assumption", short: "assumption" },
] as const;
