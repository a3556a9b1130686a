import type { Summary } from "../../../src/schema/summary.ts";
import type { FigureState } from "./figure-states.ts";
import { likelihoodOf } from "./likelihood-states.ts";

/** The same answer as if its first arm had been lived under three draws that scale its curve. */
function underDraws(summary: Summary): Summary {
  const [first, ...others] = summary.arms;
  if (first === undefined) return summary;
  const byDraw = [0.8, 1, 1.2].map((factor) => first.incidence.independent.map((share) => Math.min(1, factor * share)));
  const same = { ...first, lost: first.incidence.dead };
  const limits = { lower: same, upper: same, draws: 3 };
  return { ...summary, draws: 3, arms: [{ ...first, uncertainty: { ...limits, byDraw } }, ...others] };
}

/** What untreated patients of an invented answer would have done beside one reported case an arm. */
export function untreatedOf(state: FigureState, draws: boolean) {
  const { cases, untreated } = likelihoodOf(state);
  const { summary } = state;
  return { summary: draws && summary !== null ? underDraws(summary) : summary, cases, untreated, stale: false };
}
