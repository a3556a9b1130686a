import { axisTicks } from "./axis-ticks.ts";
import { frameEdges } from "./figure-geometry.ts";
import { svgElement } from "./svg-element.ts";

/** A ruler of days as wide as the incidence figure, on which a day stands where it stands there; lengths in px. */
export interface DayRuler {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** The last day. */
  readonly horizon: number;
  readonly ticks: readonly { readonly day: number; readonly x: number }[];
}

const height = 38;

/** The ruler of a figure `width` px wide. */
export function dayRuler(width: number, horizon: number, phone: boolean): DayRuler {
  return { width, horizon, ...frameEdges(width, phone), ticks: axisTicks(width, horizon, phone) };
}

/** Where a day stands on a ruler, in px; what comes after its last day stands at its end. */
export function placeOnRuler({ left, right, horizon }: DayRuler, day: number): number {
  return left + ((right - left) * Math.min(day, horizon)) / horizon;
}

/** The days of a ruler, with what they count from; decoration, as the days are said in words. */
export function doseRuler({ width, left, right, ticks }: DayRuler): SVGSVGElement {
  const words = { "font-size": 12.5, fill: "var(--ink-3)" };
  return svgElement("svg", { width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" }, [
    svgElement("path", { d: `M${left},0.5H${right}`, stroke: "var(--edge)" }),
    ...ticks.flatMap(({ day, x }) => [
      svgElement("path", { d: `M${x.toFixed(1)},0v5`, stroke: "var(--edge)" }),
      svgElement("text", { x: x.toFixed(1), y: 19, "text-anchor": "middle", ...words }, [String(day)]),
    ]),
    svgElement("text", { x: right, y: 35, "text-anchor": "end", ...words }, ["days from first dose"]),
  ]);
}
