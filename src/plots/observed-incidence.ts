import * as Plot from "@observablehq/plot";
import type { Summary } from "../schema/summary.ts";
import { armColour, armDash } from "./arm-slot.ts";
import { axisTicks } from "./axis-ticks.ts";
import { dayAxis } from "./day-axis.ts";
import { endLabels } from "./end-labels.ts";
import type { FigureArm } from "./figure-arm.ts";
import { figureGeometry } from "./figure-geometry.ts";
import { groupLine, groupMark } from "./group-ink.ts";
import { curvePoints, incidenceOf } from "./incidence-curve.ts";
import { type EndLabel, labelColumn } from "./label-column.ts";
import type { ObservedGroup } from "./observed-group.ts";
import {
  censoringTicks,
  figurePlace,
  observedBand,
  observedCurves,
  observedSymbols,
} from "./observed-incidence-marks.ts";
import { observedIncidenceSentence } from "./observed-incidence-sentence.ts";
import { percent } from "./percent.ts";
import { shareAxis } from "./share-axis.ts";
import { shareScales } from "./share-scales.ts";
import { standingAlone } from "./standing-alone.ts";
import { svgElement } from "./svg-element.ts";

/** What the figure of a reader's own cases shows and how large; lengths in px. */
export interface ObservedIncidenceOptions {
  readonly groups: readonly ObservedGroup[];
  /** What day 0 is: "first dose", "diagnosis", "transplant". */
  readonly origin: string;
  /** The axis's last day. */
  readonly horizon: number;
  /** Simulated arms to draw thin beneath the observed; null: none. Days of the same clock. */
  readonly beside: { readonly summary: Summary; readonly arms: readonly FigureArm[] } | null;
  readonly width: number;
  readonly phone: boolean;
}

/** Cumulative incidence of transfusion independence in a reader's own cases, as steps with limits; simulated arms, where asked for, are thin lines beneath. */
export function observedIncidenceFigure(options: ObservedIncidenceOptions): SVGSVGElement {
  const { origin, horizon, beside, width, phone } = options;
  const groups = options.groups.filter(({ steps }) => steps.length > 0);
  const geometry = figureGeometry({ width, phone, lanes: 0 });
  const { frame } = geometry;
  const place = figurePlace(geometry, horizon);
  const observed = groups.map((group): EndLabel => {
    const share = group.steps.at(-1)?.share ?? 0;
    const mark = (x: number, y: number): SVGGElement => groupMark(group, x, y);
    return { words: group.name, value: percent(share), share, line: { ...groupLine(group) }, mark };
  });
  const simulated = beside === null ? [] : endLabels(beside.summary, beside.arms, axisEnd(beside.summary, horizon));
  const leaders = groups.flatMap(({ steps }) => {
    const last = steps.at(-1);
    if (last === undefined || last.day >= horizon) return [];
    const d = `M${place.x(last.day).toFixed(1)},${place.y(last.share).toFixed(1)}H${frame.right + 1}`;
    return [svgElement("path", { d, stroke: "var(--edge)", "stroke-dasharray": "1 4" })];
  });
  const figure = Plot.plot({
    className: "observed-incidence",
    ariaLabel: [
      "Observed, your cases.",
      observedIncidenceSentence(options.groups, origin),
      beside === null ? "" : "Simulated arms stand thin beneath.",
    ]
      .join(" ")
      .trim(),
    ...shareScales(geometry, horizon),
    marks: [
      shareAxis(),
      Plot.ruleY([0], { stroke: "var(--edge)" }),
      dayAxis(
        axisTicks(width, horizon, phone).map(({ day }) => day),
        origin,
      ),
      observedBand(groups),
      beside === null ? null : simulatedCurves(beside.summary, beside.arms, horizon),
      phone ? null : () => svgElement("g", {}, leaders),
      observedCurves(groups),
      groups.length > 0
        ? null
        : Plot.text(["No curve is drawn."], {
            frameAnchor: "middle",
            fill: "var(--ink-2)",
            fontSize: 14,
            stroke: "var(--paper)",
            strokeWidth: 8,
          }),
      () => censoringTicks(groups, place),
      () => observedSymbols(groups, horizon, place, phone),
      phone ? null : () => labelColumn([...observed, ...simulated], frame),
    ],
  });
  return standingAlone(figure);
}

function axisEnd(summary: Summary, horizon: number): number {
  return Math.min(summary.horizon, horizon);
}

function simulatedCurves(summary: Summary, arms: readonly FigureArm[], horizon: number): Plot.Markish {
  const end = axisEnd(summary, horizon);
  return arms.flatMap(({ arm, slot }) => {
    const incidence = incidenceOf(summary, arm);
    if (incidence === undefined) return [];
    const points = curvePoints(incidence).filter(({ day }) => day <= end);
    const share = points.at(-1)?.share ?? 0;
    return Plot.lineY([...points, { day: end, share }], {
      x: "day",
      y: "share",
      curve: "step-after",
      stroke: armColour(slot),
      strokeDasharray: armDash(slot),
      strokeWidth: 1.25,
      className: "simulated-curve",
    });
  });
}
