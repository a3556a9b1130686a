import type { EvidenceBlock } from "./evidence-layout.ts";
import { evidenceLayout } from "./evidence-layout.ts";
import type { EvidenceOptions } from "./evidence-figure.ts";
import { limitWords, outcomeWords } from "./evidence-words.ts";
import type { FigureMark, FigureSeries } from "./figure-mark.ts";
import { percent } from "./percent.ts";

/** The marks of the figure of evidence, a series a grade: each group counted whole, or where there is none the regimen. */
export function evidenceSeries({ evidence, ...place }: EvidenceOptions): readonly FigureSeries[] {
  const { groups, lane } = evidenceLayout(evidence, place);
  return groups
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ grade, heading, blocks }) => ({
      name: grade === null ? heading : `Grade ${grade}, ${heading}`,
      marks: blocks.flatMap((block) => marksOf(block, lane)),
    }));
}

function marksOf(
  { label, below, top, regimen, outcomes }: EvidenceBlock,
  lane: { readonly left: number; readonly right: number },
): readonly FigureMark[] {
  const counts = regimen === null ? "" : `; published: ${regimen.recovered} recovered, ${regimen.failed} failed`;
  const about = `${label.join(" ")}, ${below.join(" ")}`;
  if (outcomes.length === 0) {
    return [{ x: lane.left, y: top + 9, says: `${about}: no group counted whole${counts}`, level: null }];
  }
  return outcomes.map(({ outcome, y }) => {
    const share = outcome.count === null ? "" : ` (${percent(outcome.value)})`;
    return {
      x: lane.left + outcome.value * (lane.right - lane.left),
      y,
      says: `${about}: ${outcomeWords(outcome)}${share}, ${limitWords(outcome)}${counts}`,
      level: outcome.value,
    };
  });
}
