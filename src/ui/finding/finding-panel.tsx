import "./finding-panel.css";
import { EvidenceChip } from "../evidence/evidence-chip.tsx";
import type { FindingPart } from "./finding.ts";

/** The finding in numbers; its room is kept before the first answer. */
export function FindingPanel({ parts }: { readonly parts: readonly FindingPart[] | null }) {
  return (
    <p class="finding">
      {parts === null ? <span class="finding-waiting">Simulating the first patients.</span> : parts.map(part)}
    </p>
  );
}

function part(piece: FindingPart) {
  if (piece.kind === "evidence") return <EvidenceChip grade={piece.grade} n={piece.n} />;
  return piece.kind === "number" ? <strong>{piece.text}</strong> : piece.text;
}
