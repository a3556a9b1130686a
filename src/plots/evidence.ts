import type { Case } from "../schema/case.ts";
import type { EvidenceRow } from "../schema/evidence-row.ts";
import type { Regimen } from "../schema/regimen.ts";

/** A regimen with what is published of it. */
export interface EvidenceRegimen extends Pick<Regimen, "id" | "label" | "grade" | "n" | "design" | "source" | "says"> {
  /** Published patients who recovered after it. */
  readonly recovered: number;
  /** Published patients in whom it failed: those whose last therapy it was, and those who recovered after another. */
  readonly failed: number;
  /** Shares of groups in which every patient was counted. */
  readonly outcomes: readonly EvidenceRow[];
}

/** What is published, by regimen. */
export interface Evidence {
  /** Published patients, and those of them with a day of independence. */
  readonly rows: number;
  readonly timed: number;
  /** Those counted below: after a transplant, and no context. */
  readonly counted: number;
  readonly regimens: readonly EvidenceRegimen[];
  /** Shares of groups that were given several therapies. */
  readonly several: readonly EvidenceRow[];
  /** Comparisons with patients who were not given it. */
  readonly comparisons: readonly EvidenceRow[];
}

/** Counts published patients by regimen; those of context (viral, without a transplant) count as rows and no further. */
export function evidenceOf(
  cases: readonly Case[],
  regimens: readonly Regimen[],
  rows: readonly EvidenceRow[],
): Evidence {
  const counted = cases.filter(({ use, setting }) => use !== "context" && setting === "post-allo-hsct-prca");
  const shares = rows.filter(({ measure }) => measure === "share");
  return {
    rows: cases.length,
    timed: cases.filter(({ independenceDays }) => independenceDays !== null).length,
    counted: counted.length,
    regimens: regimens.map(({ id, label, grade, n, design, source, says }) => {
      const own = counted.filter(({ regimen, response }) => regimen === id && response !== null);
      const recovered = own.filter(({ response }) => response !== "none").length;
      const failed = counted.filter(
        (row) => row.failed?.includes(id) === true || (row.regimen === id && row.response === "none"),
      ).length;
      const outcomes = shares.filter(({ regimen }) => regimen === id);
      return { id, label, grade, n, design, source, says, recovered, failed, outcomes };
    }),
    several: shares.filter(({ regimen }) => regimen === null),
    comparisons: rows.filter(({ measure, comparatorN }) => measure === "hazard ratio" || comparatorN !== null),
  };
}
