import { bareFigure } from "./bare-figure.ts";
import type { FigurePlace } from "./figure-place.ts";
import type { FigureMark, FigureSeries } from "./figure-mark.ts";
import type { LaneChart, LaneInterval } from "./lane-chart.ts";
import { type LaneLayout, laneLayout, type LanePlace } from "./lane-layout.ts";
import { svgElement } from "./svg-element.ts";

const faint = { fill: "var(--ink-3)", dy: "0.32em" };
/** Names on the phone stand over grid lines. */
const halo = { stroke: "var(--paper)", "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" };

/** Draws intervals in lanes under each other, in ink. */
export function laneFigure(place: FigurePlace, chart: LaneChart): SVGSVGElement {
  const layout = laneLayout(place, chart);
  const { name, label } = chart;
  return bareFigure({ name, width: place.width, height: layout.height, label }, [
    ...chart.key.map((words, index) => svgElement("text", { ...faint, x: 0, y: 8 + 17 * index }, [words])),
    ...axis(chart, layout),
    ...reference(chart, layout, place),
    ...layout.groups.flatMap(({ heading, y, lanes }) => [
      ...(heading === ""
        ? []
        : [svgElement("text", { x: 0, y, dy: "0.32em", fill: "var(--ink)", "font-weight": 600, ...halo }, [heading])]),
      ...lanes.flatMap((lane) => drawnLane(lane, layout, place)),
    ]),
  ]);
}

/** The marks of lanes, a series a lane. */
export function laneSeries(place: FigurePlace, chart: LaneChart): readonly FigureSeries[] {
  const { groups, x, left, right } = laneLayout(place, chart);
  return groups.flatMap(({ lanes }) =>
    lanes.map(({ row, intervals }) => ({
      name: row.name,
      marks: row.intervals.map(({ value, says }, index): FigureMark => {
        const at = x(value);
        return { x: at, y: intervals[index] ?? 0, says, level: (at - left) / (right - left) };
      }),
    })),
  );
}

function axis(
  { axis: { ticks, title } }: LaneChart,
  { left, right, top, bottom, x }: LaneLayout,
): readonly SVGElement[] {
  return [
    svgElement("path", {
      d: ticks.map(({ at }) => `M${x(at).toFixed(1)},${top}V${bottom}`).join(""),
      stroke: "var(--rule)",
      fill: "none",
    }),
    svgElement("path", { d: `M${left},${bottom}H${right}`, stroke: "var(--edge)", fill: "none" }),
    ...ticks.map(({ at, words }) =>
      svgElement("text", { ...faint, x: x(at).toFixed(1), y: bottom + 15, "text-anchor": "middle" }, [words]),
    ),
    svgElement("text", { ...faint, x: right, y: bottom + 32, "text-anchor": "end" }, [title]),
  ];
}

function reference(
  { reference: line }: LaneChart,
  { left, right, top, bottom, x }: LaneLayout,
  { width }: FigurePlace,
): readonly SVGElement[] {
  if (line === null) return [];
  const half = (line.words.length * 6.4) / 2;
  const at = x(line.at);
  const middle = Math.min(Math.max(at, Math.min(left, width - 2 * half) + half), Math.max(right, width) - half);
  const text = { x: middle.toFixed(1), y: top - 9, dy: "0.32em", "text-anchor": "middle", fill: "var(--ink-2)" };
  return [
    svgElement("path", { d: `M${at.toFixed(1)},${top}V${bottom}`, stroke: "var(--ink-3)", fill: "none" }),
    svgElement("text", text, [line.words]),
  ];
}

function drawnLane(
  { row, lines, intervals }: LanePlace,
  layout: LaneLayout,
  { width }: FigurePlace,
): readonly SVGElement[] {
  return [
    ...lines.map(({ words, part, y }) => {
      const look = part === "name" ? { fill: "var(--ink)", "font-size": 14 } : { fill: "var(--ink-3)" };
      return svgElement("text", { x: 0, y, dy: "0.32em", ...look, ...halo }, [words]);
    }),
    ...row.intervals.flatMap((interval, index) => drawnInterval(interval, intervals[index] ?? 0, layout, width)),
  ];
}

function drawnInterval(
  { lower, value, upper, look, words }: LaneInterval,
  y: number,
  { x }: LaneLayout,
  width: number,
): readonly SVGElement[] {
  const solid = look === "solid";
  const bar = { stroke: solid ? "var(--ink)" : "var(--ink-3)", "stroke-width": solid ? 2.25 : 1.25, fill: "none" };
  const dot = {
    cx: x(value).toFixed(1),
    cy: y,
    r: 4,
    stroke: solid ? "var(--ink)" : "var(--ink-3)",
    "stroke-width": 1.5,
  };
  return [
    svgElement("path", { d: `M${x(lower).toFixed(1)},${y}H${x(upper).toFixed(1)}`, ...bar }),
    svgElement("circle", { ...dot, fill: solid ? "var(--ink)" : "var(--paper)" }),
    svgElement(
      "text",
      { x: width, y, dy: "0.32em", "text-anchor": "end", fill: solid ? "var(--ink)" : "var(--ink-3)" },
      [words],
    ),
  ];
}
