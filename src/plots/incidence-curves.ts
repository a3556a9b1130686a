import * as Plot from "@observablehq/plot";
import type { Summary } from "../schema/summary.ts";
import { armColour, armDash, armWidth } from "./arm-slot.ts";
import { symbolMark } from "./arm-symbol.ts";
import type { FigureArm } from "./figure-arm.ts";
import type { FigureGeometry } from "./figure-geometry.ts";
import { curvePoints } from "./incidence-curve.ts";
import { armIn, type IndependenceView, viewShare, viewShares } from "./independence-view.ts";
import { panelX, panelY } from "./share-panel.ts";
import { svgElement } from "./svg-element.ts";
import { symbolDays } from "./symbol-days.ts";
import { uncertaintyBand } from "./uncertainty-band.ts";

/** One step curve for every arm the summary holds, earlier arms below later ones. */
export function incidenceCurves(
  summary: Summary | null,
  arms: readonly FigureArm[],
  view: IndependenceView,
  stale: boolean,
): Plot.Markish {
  return arms.flatMap(({ arm, slot }) => {
    const held = armIn(summary, arm);
    if (held === undefined) return [];
    return [
      Plot.lineY(curvePoints(held.incidence, viewShares(held, view)), {
        x: "day",
        y: "share",
        curve: "step-after",
        stroke: armColour(slot),
        strokeWidth: stale ? 1.25 : armWidth(slot),
        strokeDasharray: armDash(slot),
        className: "incidence-curve",
        strokeLinejoin: "miter",
      }),
    ];
  });
}

/** Symbols on the curves, at staggered days, above all lines. */
export function curveSymbols(
  summary: Summary | null,
  arms: readonly FigureArm[],
  view: IndependenceView,
  { frame }: FigureGeometry,
): SVGGElement | null {
  if (summary === null) return null;
  const days = symbolDays(arms.length, summary.horizon, frame.right - frame.left);
  const x = (day: number): number => frame.left + ((frame.right - frame.left) * day) / summary.horizon;
  const y = (share: number): number => frame.bottom - (frame.bottom - frame.top) * share;
  const marks = arms.flatMap(({ arm, slot }, index) => {
    return (days[index] ?? []).flatMap((day) => {
      const share = viewShare(summary, arm, view, day);
      return share === undefined ? [] : [symbolMark(slot, x(day), y(share))];
    });
  });
  return svgElement("g", { class: "curve-symbols" }, marks);
}

/** A band of what nobody knows for every arm of a run under parameter draws, below all lines. */
export function curveBands(
  summary: Summary | null,
  arms: readonly FigureArm[],
  view: IndependenceView,
  { frame }: FigureGeometry,
): SVGGElement | null {
  if (summary?.draws === undefined) return null;
  const { horizon } = summary;
  const bands = arms.flatMap(({ arm, slot }) => {
    const held = armIn(summary, arm);
    if (held === undefined) return [];
    return uncertaintyBand(held, view, slot, {
      x: (day) => panelX(frame, horizon, day),
      y: (share) => panelY(frame, share),
    });
  });
  return svgElement("g", { class: "curve-bands" }, bands);
}
