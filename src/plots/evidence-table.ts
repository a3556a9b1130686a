import type { EvidenceRow } from "../schema/evidence-row.ts";
import type { Evidence } from "./evidence.ts";
import { studyWords } from "./evidence-words.ts";
import type { FigureTable } from "./figure-table.ts";

type Row = FigureTable["rows"][number];

/** The figure of evidence in numbers: a row a regimen, and a row each further group that was counted whole. */
export function evidenceTable({ regimens, several }: Evidence): FigureTable {
  return {
    caption: "What is published, by regimen",
    columns: [
      { name: "Regimen" },
      { name: "Grade" },
      { name: "Patients", decimals: 0 },
      { name: "Design" },
      { name: "Source" },
      { name: "Published, recovered", decimals: 0 },
      { name: "Published, failed", decimals: 0 },
      { name: "Group counted whole" },
      { name: "Recovered", decimals: 0 },
      { name: "of", decimals: 0 },
      { name: "Share", decimals: 1, unit: "%" },
      { name: "Lower limit", decimals: 1, unit: "%" },
      { name: "Upper limit", decimals: 1, unit: "%" },
      { name: "Limits" },
    ],
    rows: [
      ...regimens.flatMap(({ label, grade, n, design, source, recovered, failed, outcomes }) => {
        const about = [label, grade, n, design, source, recovered, failed];
        return outcomes.length === 0
          ? [[...about, ...Array.from({ length: 7 }, () => null)]]
          : outcomes.map((outcome): Row => [...about, ...outcomeCells(outcome)]);
      }),
      ...several.map((outcome): Row => [
        outcome.treatment,
        null,
        outcome.n,
        "several therapies in one group",
        outcome.study,
        null,
        null,
        ...outcomeCells(outcome),
      ]),
    ],
    blank: "not stated",
  };
}

function outcomeCells({ study, count, n, value, low, high, limits, day }: EvidenceRow): Row {
  const cell = (share: number | null): number | null => (share === null ? null : 100 * share);
  const when = day === null ? "" : `, day ${day}`;
  return [`${studyWords(study)}${when}`, count, n, cell(value), cell(low), cell(high), limits];
}
