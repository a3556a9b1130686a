import type { Evidence, EvidenceRegimen } from "../../../src/plots/index.ts";
import type { EvidenceRow } from "../../../src/schema/evidence-row.ts";
import { publishedEvidence } from "../../plots/evidence-data.ts";

function outcome(count: number, n: number, regimen: string | null): EvidenceRow {
  const value = count / n;
  const limits = {
    low: Math.max(0, value - 0.2),
    high: Math.min(1, value + 0.2),
    level: 0.95,
    limits: "exact",
  } as const;
  const about = { study: "Invented 2020 (none)", doi: null, regimen, treatment: "mixed", measure: "share" } as const;
  return { ...about, value, ...limits, count, n, comparatorN: null, day: null, definition: "recovery" };
}

const grades = ["B null", "C", "D"] as const;

/** So many regimens, each with so many of so many patients. */
export function evidence(regimens: number, count: number, n: number): Evidence {
  return {
    rows: n,
    timed: Math.ceil(count / 2),
    counted: n,
    regimens: Array.from({ length: regimens }, (_, index): EvidenceRegimen => {
      const id = `regimen-${index + 1}`;
      const grade = grades[index % 3] ?? "D";
      const names = {
        id,
        label: `Regimen ${index + 1}`,
        grade,
        design: "case reports",
        source: "Invented 2020",
        says: null,
      };
      return { ...names, n, recovered: count, failed: n - count, outcomes: [outcome(count, n, id)] };
    }),
    several: [outcome(count, n, null)],
    comparisons: [],
  };
}

export const evidenceStates: Readonly<Record<string, Evidence | null>> = {
  "not read yet": null,
  "1 regimen": evidence(1, 7, 12),
  "2 regimens": evidence(2, 7, 12),
  "5 regimens": evidence(5, 7, 12),
  "12 regimens": evidence(12, 7, 12),
  "no events": evidence(4, 0, 12),
  "all events": evidence(4, 12, 12),
  "one patient": evidence(4, 1, 1),
  "10,000 patients": evidence(4, 7000, 10_000),
  published: publishedEvidence,
};
