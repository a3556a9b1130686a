import type { Summary } from "../schema/summary.ts";
import { armColour, armDash } from "./arm-slot.ts";
import { symbolMark } from "./arm-symbol.ts";
import type { FigureArm } from "./figure-arm.ts";
import { type IndependenceView, viewShare } from "./independence-view.ts";
import type { EndLabel } from "./label-column.ts";
import { percent } from "./percent.ts";

/** Names and values for the ends of the curves on `day`, an arm each. */
export function endLabels(
  summary: Summary | null,
  arms: readonly FigureArm[],
  day: number,
  view: IndependenceView = "incidence",
): readonly EndLabel[] {
  return arms.map(({ arm, shortLabel, slot }) => {
    const share = viewShare(summary, arm, view, day);
    return {
      words: shortLabel,
      value: share === undefined ? "" : percent(share),
      share: share ?? null,
      line: { stroke: armColour(slot), "stroke-width": 1.25, "stroke-dasharray": armDash(slot) },
      mark: (x: number, y: number) => symbolMark(slot, x, y),
    };
  });
}
