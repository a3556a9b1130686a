import "./evidence-chip.css";
import { evidenceGrades } from "../../plots/index.ts";
import { grouped } from "../../base/grouped.ts";

const meanings = new Map<string, string>(evidenceGrades.map(({ grade, meaning }) => [grade, meaning]));

interface EvidenceChipProps {
  readonly grade: string;
  readonly n: number;
  /** Whether the regimen was composed in the notebook. */
  readonly own?: boolean;
}

/** How strong the evidence is: its grade in a frame, and the patients behind it; the same ink for every grade. */
export function EvidenceChip({ grade, n, own = false }: EvidenceChipProps) {
  return (
    <span class="evidence-chip" title={`Grade ${grade}: ${meanings.get(grade) ?? "unknown grade"}`}>
      <span class="evidence-grade">
        <span class="unseen">grade </span>
        {grade}
      </span>
      , n = {grouped(n)}
      {own && ", own"}
    </span>
  );
}
