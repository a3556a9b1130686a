import { labelLines } from "./label-lines.ts";
import { armWithin } from "./arm-within.ts";
import { armColour } from "./arm-slot.ts";
import { symbolMark } from "./arm-symbol.ts";
import { bareFigure } from "./bare-figure.ts";
import type { FigurePlace } from "./figure-place.ts";
import { outcomeOf, outcomeText, askedWords } from "./outcome.ts";
import { type OutcomeScale, outcomeScale } from "./outcome-scale.ts";
import { svgElement } from "./svg-element.ts";
import { tornadoFinding } from "./tornado-finding.ts";
import { barHeight, type TornadoLayout, tornadoLayout, type TornadoPlace } from "./tornado-layout.ts";
import { type TornadoEnd, type TornadoInput, type TornadoRow, tornadoRows } from "./tornado-rows.ts";

export interface TornadoOptions extends TornadoInput, FigurePlace {
  /** Of the run, while nothing has been simulated. */
  readonly horizon: number;
  /** Rows drawn at most; the others stand in the table. */
  readonly most: number;
  /** Rows to keep room for; left out: as many as there are. */
  readonly room?: number;
  readonly stale: boolean;
}

const faint = { fill: "var(--ink-3)", dy: "0.32em" };
/** Names on the phone stand over grid and base line. */
const halo = { stroke: "var(--paper)", "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" };
const keyWords = [
  "Upper bar: parameter at its lowest; lower bar: at its highest.",
  "Hollow: within the Monte-Carlo error.",
];

/** Where an outcome lies between the edges of the bars, px. */
export function tornadoX({ left, right }: TornadoLayout, { to }: OutcomeScale, value: number): number {
  return left + ((right - left) * Math.min(value, to)) / to;
}

/** The axis of a tornado: of the run's outcome and all ends. */
export function tornadoScale({ base, arm, asked, horizon }: TornadoOptions, rows: readonly TornadoRow[]): OutcomeScale {
  const ends = rows.flatMap(({ low, high }) => [low.value ?? 0, high.value ?? 0]);
  return outcomeScale(asked, base?.horizon ?? horizon, Math.max(outcomeOf(base, arm.arm, asked)?.value ?? 0, ...ends));
}

/** The effect of each parameter alone on an outcome of one arm: bars from the run's own outcome to that at the lowest and at the highest value, the farthest first. */
export function tornadoFigure(options: TornadoOptions): SVGSVGElement {
  const { base, arm, asked, width, most, room = 0 } = options;
  const horizon = base?.horizon ?? options.horizon;
  const all = tornadoRows(options);
  const rows = all.slice(0, most);
  const layout = tornadoLayout(options, Math.max(rows.length, Math.min(most, room)), asked.outcome === "median");
  const scale = tornadoScale(options, all);
  const middle = outcomeOf(base, arm.arm, asked)?.value ?? null;
  const { title } = askedWords(asked, horizon);
  return bareFigure(
    {
      name: "tornado-figure",
      width,
      height: layout.height,
      label: `${title}, ${armWithin(arm)}: each parameter alone at its lowest and highest. ${tornadoFinding(options)}`,
    },
    [
      ...keyLines(layout, width),
      ...axis(layout, scale, title),
      // Below the rows: on the phone their names stand over it.
      ...baseLine(options, layout, scale, middle, horizon),
      ...rows.flatMap((row, index) => {
        const place = layout.rows[index];
        return place === undefined ? [] : tornadoRow(row, place, options, layout, scale, middle, horizon);
      }),
    ],
  );
}

function keyLines({ key }: TornadoLayout, width: number): readonly SVGElement[] {
  const lines = key > 20 ? keyWords : [keyWords.join(" ")];
  return lines.map((words, index) =>
    svgElement("text", { ...faint, x: width < 560 ? 8 : 0, y: 8 + 17 * index }, [words]),
  );
}

function axis(
  { left, right, top, bottom }: TornadoLayout,
  { to, ticks }: OutcomeScale,
  title: string,
): readonly SVGElement[] {
  const places = ticks.map(({ at, words }) => ({ words, x: left + ((right - left) * at) / to }));
  return [
    svgElement("path", {
      d: places.map(({ x }) => `M${x.toFixed(1)},${top}V${bottom}`).join(""),
      stroke: "var(--rule)",
      fill: "none",
    }),
    svgElement("path", { d: `M${left},${bottom}H${right}`, stroke: "var(--edge)", fill: "none" }),
    ...places.map(({ x, words }) =>
      svgElement("text", { ...faint, x: x.toFixed(1), y: bottom + 15, "text-anchor": "middle" }, [words]),
    ),
    svgElement("text", { ...faint, x: right, y: bottom + 32, "text-anchor": "end" }, [title]),
  ];
}

/** The outcome of the run itself, which all bars begin at. */
function baseLine(
  { asked, arm }: TornadoOptions,
  layout: TornadoLayout,
  scale: OutcomeScale,
  middle: number | null,
  horizon: number,
): readonly SVGElement[] {
  const { top, bottom, left, right } = layout;
  const words =
    middle === null ? arm.shortLabel : `${arm.shortLabel}, as the run: ${outcomeText(middle, asked, horizon)}`;
  const at = middle === null ? (left + right) / 2 : tornadoX(layout, scale, middle);
  const half = (words.length * 6.6) / 2 + 14;
  const x = Math.min(Math.max(at, left + half), Math.max(left + half, right + 120 - half));
  return [
    ...(middle === null
      ? []
      : [
          svgElement("path", {
            d: `M${at.toFixed(1)},${top - 2}V${bottom}`,
            stroke: "var(--ink)",
            "stroke-width": 1.25,
          }),
        ]),
    symbolMark(arm.slot, x - half + 5, top - 12),
    svgElement(
      "text",
      { x: (x - half + 15).toFixed(1), y: top - 12, dy: "0.32em", fill: "var(--ink)", "font-weight": 600 },
      [words],
    ),
  ];
}

function tornadoRow(
  { parameter, low, high }: TornadoRow,
  place: TornadoPlace,
  options: TornadoOptions,
  layout: TornadoLayout,
  scale: OutcomeScale,
  middle: number | null,
  horizon: number,
): readonly SVGElement[] {
  const { arm, asked, phone, width } = options;
  const { name, usual, unit } = parameter;
  const inRun = `${usual}${unit === "" ? "" : ` ${unit}`} in the run`;
  const [shown = "", rest = ""] = labelLines(name, layout.longest);
  const bars = (
    [
      [low, place.low, 0.5],
      [high, place.high, 1],
    ] as const
  ).flatMap(([end, y, opacity]) => [
    bar(end, y, opacity, layout, scale, middle, arm.slot, options.stale),
    svgElement("text", { x: width, y, dy: "0.32em", "text-anchor": "end", fill: "var(--ink-3)" }, [
      `${end.at} → `,
      svgElement("tspan", end.within === true ? { fill: "var(--ink-2)" } : { fill: "var(--ink)", "font-weight": 600 }, [
        end.value === null ? "not reached" : outcomeText(end.value, asked, horizon),
      ]),
    ]),
  ]);
  const first = svgElement(
    "text",
    { x: phone ? layout.left : 0, y: place.name, dy: "0.32em", fill: "var(--ink)", "font-size": 14, ...halo },
    [phone && rest !== "" ? `${shown}…` : shown],
  );
  if (phone) return [first, ...bars];
  const below = [
    ...(rest === "" ? [] : [svgElement("tspan", { fill: "var(--ink)", "font-size": 14 }, [rest]), ", "]),
    inRun,
  ];
  return [first, svgElement("text", { ...faint, x: 0, y: place.below }, below), ...bars];
}

/** From the run's outcome to that of an end; to the edge, open, where that is not reached. */
function bar(
  { value, by, within }: TornadoEnd,
  y: number,
  opacity: number,
  layout: TornadoLayout,
  scale: OutcomeScale,
  middle: number | null,
  slot: number,
  stale: boolean,
): SVGElement {
  const colour = armColour(slot);
  const from = middle === null ? layout.right : tornadoX(layout, scale, middle);
  const to = value === null ? layout.right : tornadoX(layout, scale, value);
  const box = {
    x: Math.min(from, to).toFixed(1),
    y: y - barHeight / 2,
    width: Math.abs(to - from).toFixed(1),
    height: barHeight,
  };
  if (by === null) {
    return svgElement("rect", { ...box, fill: "none", stroke: colour, "stroke-dasharray": "2.5 1.5" });
  }
  if (within === true || stale)
    return svgElement("rect", { ...box, fill: "var(--paper)", stroke: colour, "stroke-width": 1.2 });
  return svgElement("rect", { ...box, fill: colour, "fill-opacity": opacity });
}
