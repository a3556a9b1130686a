import "./evidence-chip.css";
import { grouped } from "../words/grouped.ts";

const meanings: Readonly<Record<string, string>> = {
  A: "randomised",
  B: "non-randomised comparison",
  "B null": "non-randomised comparison that found nothing",
  C: "single-arm cohort",
  D: "case reports",
  E: "assumption",
};

interface EvidenceChipProps {
  readonly grade: string;
  readonly n: number;
  /** Whether the regimen was composed in the notebook. */
  readonly own?: boolean;
}

/** How strong the evidence is: its grade in a frame, and the patients behind it; the same ink for every grade. */
export function EvidenceChip({ grade, n, own = false }: EvidenceChipProps) {
  return (
    <span class="evidence-chip" title={`Grade ${grade}: ${meanings[grade] ?? "unknown grade"}`}>
      <span class="evidence-grade">
        <span class="unseen">grade </span>
        {grade}
      </span>
      , n = {grouped(n)}
      {own && ", own"}
    </span>
  );
}
