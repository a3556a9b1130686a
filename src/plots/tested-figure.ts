import type { FigurePlace } from "./figure-place.ts";
import { standingAlone } from "./standing-alone.ts";
import { svgElement } from "./svg-element.ts";
import { symbolPaths } from "./symbol-paths.ts";
import type { Tested, TestedNumber } from "./tested.ts";
import { testedFinding } from "./tested-finding.ts";
import { type TestedLayout, testedLayout, type TestedPanel, type TestedSpot } from "./tested-layout.ts";
import { outerWords, standingWords, unitHeadings } from "./tested-words.ts";

/** What the figure shows and how large; null: not read yet. */
export interface TestedOptions extends FigurePlace {
  readonly tested: Tested | null;
}

type Look = Readonly<Record<string, string | number>>;

const quiet: Look = { "font-size": 12.5, fill: "var(--ink-3)" };
const words: Look = { "font-size": 12.5, fill: "var(--ink-2)" };
const diamond = symbolPaths(5).body;

/** Published numbers as marks on the intervals of what studies of their size would report, a panel a unit, misses first. */
export function testedFigure({ tested, width, phone }: TestedOptions): SVGSVGElement {
  const layout = testedLayout(tested, { width, phone });
  const { height } = layout;
  const figure = svgElement(
    "svg",
    {
      class: "tested-figure",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "aria-label": `Published numbers beside their prediction intervals. ${testedFinding(tested)}`,
      "font-family": "var(--sans)",
      fill: "var(--ink)",
    },
    [...keyOf(layout, phone), ...layout.panels.flatMap((panel) => panelOf(panel, layout, { width, phone }))],
  );
  return standingAlone(figure);
}

/** The height of the figure, in px. */
export function testedHeight({ tested, ...place }: TestedOptions): number {
  return testedLayout(tested, place).height;
}

function text(x: number, y: number, said: string, look: Look): SVGTextElement {
  return svgElement("text", { x, y, ...look }, [said]);
}

function line(x1: number, x2: number, y: number, look: Look): SVGLineElement {
  return svgElement("line", { x1, y1: y, x2, y2: y, ...look });
}

/** A published number: a ring where the model was fitted to it, a filled diamond where it was not. */
function markOf(standing: TestedNumber["standing"], x: number, y: number): SVGElement {
  if (standing === "predicted") return svgElement("path", { d: diamond, transform: `translate(${x} ${y})` });
  return svgElement("circle", {
    cx: x,
    cy: y,
    r: 4,
    fill: "var(--paper)",
    stroke: "var(--ink)",
    "stroke-width": 1.75,
  });
}

function keyOf({ key }: TestedLayout, phone: boolean): readonly SVGElement[] {
  const at = (index: number, beside: number): readonly [x: number, y: number] =>
    phone ? [6, key + 17 * index] : [6 + beside, key];
  const [[x, y], [second, below], [third, last]] = [at(0, 0), at(1, 150), at(2, 320)];
  return [
    markOf("fitted", x, y - 4),
    text(x + 12, y, "published, fitted", words),
    markOf("predicted", second, below - 4),
    text(second + 12, below, "published, predicted", words),
    line(third, third + 60, last - 4, { stroke: "var(--ink-3)", "stroke-width": 1 }),
    line(third + 15, third + 45, last - 4, { stroke: "var(--edge)", "stroke-width": 7 }),
    text(third + 68, last, "simulated: 90\u00a0% and half of studies of that size", words),
  ];
}

function panelOf(panel: TestedPanel, { lane }: TestedLayout, { width, phone }: FigurePlace): readonly SVGElement[] {
  const at = (value: number): number => lane.left + panel.scale.at(value) * (lane.right - lane.left);
  const from = panel.top + 40;
  const grid = (top: number, bottom: number): readonly SVGElement[] =>
    panel.scale.ticks.map(({ value }) => {
      const strong = value === panel.scale.none || (panel.scale.none === null && value === 0);
      const place = { x1: at(value), y1: top, x2: at(value), y2: bottom };
      return svgElement("line", { ...place, stroke: strong ? "var(--edge)" : "var(--rule)" });
    });
  return [
    text(0, panel.top + 14, unitHeadings[panel.unit], { "font-size": 14, "font-weight": 600 }),
    ...panel.scale.ticks.map(({ value, label }) =>
      text(at(value), panel.top + 34, label, { ...quiet, "text-anchor": "middle" }),
    ),
    ...(phone ? [] : grid(from, panel.bottom)),
    ...panel.spots.map((spot) =>
      svgElement("g", { class: "tested-number" }, [
        ...(phone ? grid(spot.y - 10, spot.y + 10) : []),
        ...spotOf(spot, at, { width, phone }, lane.right),
      ]),
    ),
  ];
}

function spotOf(
  { number, label, below, top, y }: TestedSpot,
  at: (value: number) => number,
  { phone }: FigurePlace,
  right: number,
): readonly SVGElement[] {
  const { value, inner, outer, median, standing, place } = number;
  const said = { ...words, "font-weight": place === "outside" ? 600 : 400 };
  const limits = `90\u00a0%: ${outerWords(number)}`;
  const last = top + 13 + 17 * (1 + below.length);
  return [
    text(0, top + 13, label, { "font-size": 14 }),
    ...below.map((each, index) => text(0, top + 30 + 17 * index, each, quiet)),
    line(at(outer[0]), at(outer[1]), y, { stroke: "var(--ink-3)", "stroke-width": 1 }),
    line(at(inner[0]), at(inner[1]), y, { stroke: "var(--edge)", "stroke-width": 7 }),
    svgElement("line", { x1: at(median), y1: y - 6, x2: at(median), y2: y + 6, stroke: "var(--ink-3)" }),
    markOf(standing, at(value), y),
    ...(phone
      ? [text(0, last, `${standingWords(number)}; ${limits}`, said)]
      : [text(right + 24, y, standingWords(number), said), text(right + 24, y + 17, limits, quiet)]),
  ];
}
