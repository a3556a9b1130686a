import { counted } from "../../base/counted.ts";
import { type Evidence, type EvidenceRegimen, limitWords, outcomeWords, studyWords } from "../../plots/index.ts";
import type { Case } from "../../schema/case.ts";
import type { EvidenceRow } from "../../schema/evidence-row.ts";
import { sentence } from "../failure/failure-words.ts";
import { amount } from "../words/amount.ts";

/** Two reports of one thing that do not go together, each with its source. */
export interface Contradiction {
  readonly about: string;
  readonly one: string;
  readonly other: string;
}

/** What stands against what in the published rows; nothing is weighed. */
export function contradictions(evidence: Evidence, cases: readonly Case[]): readonly Contradiction[] {
  const { regimens, comparisons } = evidence;
  const treated = regimens.filter(({ id }) => id !== "watch").reduce((sum, { recovered }) => sum + recovered, 0);
  const found =
    comparisons.length === 0
      ? []
      : [
          {
            about: "Any treatment",
            one: comparisons.map(comparisonWords).join(" "),
            other: `${treated} of ${counted(evidence.counted, "patient")} published one by one recovered after a regimen other than waiting (cases.csv).`,
          },
        ];
  const nulls = regimens.filter(({ grade }) => grade === "B null").map((regimen) => nullWords(regimen, cases));
  const taper = regimens.find(({ id }) => id === "taper");
  return [...found, ...nulls, ...(taper?.says ? [taperWords(taper)] : [])];
}

function comparisonWords({
  measure,
  value,
  low,
  high,
  n,
  comparatorN,
  treatment,
  definition,
  study,
}: EvidenceRow): string {
  const against = comparatorN === null ? "" : ` against ${comparatorN}`;
  if (measure === "share") return `${studyWords(study)}, ${treatment}, ${n}${against}: ${definition}.`;
  const limits = low === null || high === null ? "" : ` (95\u00a0% ${amount(low, 2)} to ${amount(high, 2)})`;
  return `${studyWords(study)}, ${treatment}, ${n}${against}: hazard ratio of resolution ${amount(value, 2)}${limits}.`;
}

function nullWords({ id, label, design, n, source, says, recovered, failed }: EvidenceRegimen, cases: readonly Case[]) {
  const lymphoma = cases.filter(
    ({ regimen, mechanism, concurrent, note }) =>
      regimen === id && [mechanism, concurrent, note].some((words) => words?.includes("EBV-PTLD") === true),
  ).length;
  const also = lymphoma === 0 ? "" : `, ${lymphoma} of them with EBV-PTLD`;
  return {
    about: label,
    one: `${source}: inside a ${design} that found nothing, n\u00a0=\u00a0${n}. ${sentence(says ?? "")}`.trim(),
    other: `Published one by one: ${recovered} recovered${also}, ${failed} failed (cases.csv).`,
  };
}

function taperWords({ label, outcomes, says, source }: EvidenceRegimen): Contradiction {
  const seen = outcomes.map((outcome) => `${outcomeWords(outcome)}, ${limitWords(outcome)}.`);
  return { about: label, one: seen.join(" "), other: `${sentence(says ?? "")} (regimens.csv; ${source})` };
}
