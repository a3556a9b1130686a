import type { ArmSummary } from "../schema/summary.ts";
import { armColour } from "./arm-slot.ts";
import type { IndependenceView } from "./independence-view.ts";
import { stepPath } from "./step-path.ts";
import { svgElement } from "./svg-element.ts";

/** Where days and shares lie, in px. */
interface BandPlace {
  readonly x: (day: number) => number;
  readonly y: (share: number) => number;
}

/** The ground between two curves of steps of one length, on and after day 0. */
export function bandPath(lower: readonly number[], upper: readonly number[], { x, y }: BandPlace): string {
  const last = lower.length - 1;
  if (last < 1) return "";
  const back = stepPath(lower.toReversed(), (index) => x(Math.min(last, last - index + 1)), y);
  return `${stepPath(upper, x, y)}L${back.slice(1)}H${x(0)}Z`;
}

/** What nobody knows about an arm's curve, as a band in its colour: between its limits lie 90 % of the parameter draws. None without draws, and none where shares are stacked. */
export function uncertaintyBand(
  { uncertainty }: ArmSummary,
  view: IndependenceView,
  slot: number,
  place: BandPlace,
): readonly SVGElement[] {
  if (uncertainty === undefined || view === "stacked") return [];
  const { lower, upper } = uncertainty;
  const d =
    view === "current"
      ? bandPath(lower.independentAt, upper.independentAt, place)
      : bandPath(lower.incidence.independent, upper.incidence.independent, place);
  return [svgElement("path", { d, class: "uncertainty-band", fill: armColour(slot), "fill-opacity": "var(--band)" })];
}
