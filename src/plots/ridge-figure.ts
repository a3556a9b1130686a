import { counted } from "../base/counted.ts";
import { bareFigure } from "./bare-figure.ts";
import type { FigurePlace } from "./figure-place.ts";
import type { FigureSeries } from "./figure-mark.ts";
import { labelLines } from "./label-lines.ts";
import type { Ridge } from "./ridge.ts";
import { ridgeFinding } from "./ridge-words.ts";
import { svgElement } from "./svg-element.ts";

/** What the figure of a ridge shows; null: not read yet. */
export interface RidgeOptions extends FigurePlace {
  readonly ridge: Ridge | null;
}

const faint = { fill: "var(--ink-3)", dy: "0.32em" };
const halo = { stroke: "var(--paper)", "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" };
const radius = 2.4;
const antibody = { from: 3, to: 80, ticks: [5, 10, 20, 50] };
const loss = { from: 0.015, to: 0.15, ticks: [0.02, 0.05, 0.1] };
const isochrones = [30, 60, 120];
const acrossName = "isoagglutinin at diagnosis, 1 halves progenitor survival (log scale)";
const upName = "loss of plasma cells a day, self-limited class (log scale)";

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly x: (a0: number) => number;
  readonly y: (kP: number) => number;
}

/** The height of the figure, px, and its frame. */
export function ridgeLayout({ width, phone }: FigurePlace): Frame {
  const left = 46;
  const right = phone ? width - 44 : Math.min(width - 60, 620);
  const top = 28;
  const bottom = top + Math.min(360, Math.round(0.72 * (right - left)));
  const place = ({ from, to }: { readonly from: number; readonly to: number }, value: number): number =>
    Math.min(1, Math.max(0, Math.log(value / from) / Math.log(to / from)));
  return {
    left,
    right,
    top,
    bottom,
    height: bottom + (phone ? 66 : 50),
    x: (a0) => left + (right - left) * place(antibody, a0),
    y: (kP) => bottom - (bottom - top) * place(loss, kP),
  };
}

/** A dot a draw on log axes, with lines on which antibody would last as long, and the middle of each fifth. */
export function ridgeFigure({ ridge, ...place }: RidgeOptions): SVGSVGElement {
  const frame = ridgeLayout(place);
  const { x, y } = frame;
  const dots = (ridge?.draws ?? []).map(
    ({ a0, kP }) =>
      `M${x(a0).toFixed(1)},${y(kP).toFixed(1)}m${-radius},0a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0Z`,
  );
  return bareFigure(
    {
      name: "ridge-figure",
      width: place.width,
      height: frame.height,
      label: `Antibody at diagnosis and loss of plasma cells in the draws. ${ridgeFinding(ridge, null)}`,
    },
    [
      ...axes(frame, place),
      ...isochrones.flatMap((days) => isochrone(days, frame)),
      svgElement("path", { d: dots.join(""), fill: "var(--ink)", "fill-opacity": 0.35 }),
      ...(ridge?.fifths ?? []).flatMap(({ a0, lower, kP, upper }) => [
        svgElement("path", {
          d: `M${x(a0).toFixed(1)},${y(lower).toFixed(1)}V${y(upper).toFixed(1)}`,
          stroke: "var(--ink)",
          "stroke-width": 2.25,
        }),
        svgElement("circle", {
          cx: x(a0).toFixed(1),
          cy: y(kP).toFixed(1),
          r: 5,
          fill: "var(--paper)",
          stroke: "var(--ink)",
          "stroke-width": 2,
        }),
      ]),
    ],
  );
}

function axes({ left, right, top, bottom, x, y }: Frame, { phone }: FigurePlace): readonly SVGElement[] {
  const grid = loss.ticks.map((at) => `M${left},${y(at).toFixed(1)}H${right}`).join("");
  const under = antibody.ticks.map((at) => `M${x(at).toFixed(1)},${bottom}v4`).join("");
  const names = phone ? labelLines(acrossName, 42) : [acrossName];
  return [
    svgElement("text", { ...faint, x: 0, y: 9 }, [upName]),
    svgElement("path", { d: grid, stroke: "var(--rule)", fill: "none" }),
    svgElement("path", { d: `M${left},${top}V${bottom}H${right}${under}`, stroke: "var(--edge)", fill: "none" }),
    ...loss.ticks.map((at) =>
      svgElement("text", { ...faint, x: left - 6, y: y(at).toFixed(1), "text-anchor": "end" }, [String(at)]),
    ),
    ...antibody.ticks.map((at) =>
      svgElement("text", { ...faint, x: x(at).toFixed(1), y: bottom + 15, "text-anchor": "middle" }, [String(at)]),
    ),
    ...names.map((words, index) =>
      svgElement("text", { ...faint, x: right, y: bottom + 33 + 16 * index, "text-anchor": "end" }, [words]),
    ),
  ];
}

/** Where antibody lost as its plasma cells are would reach A50 on one day: kP = ln A0 / days. */
function isochrone(days: number, { right, top, bottom, x, y }: Frame): readonly SVGElement[] {
  const steps = Array.from({ length: 41 }, (_, step) => antibody.from * (antibody.to / antibody.from) ** (step / 40));
  const points = steps
    .map((a0) => ({ a0, kP: Math.log(a0) / days }))
    .filter(({ kP }) => kP >= loss.from && kP <= loss.to);
  const last = points.at(-1);
  if (last === undefined) return [];
  const d = points.map(({ a0, kP }, index) => `${index === 0 ? "M" : "L"}${x(a0).toFixed(1)},${y(kP).toFixed(1)}`);
  const at = Math.min(bottom - 6, Math.max(top + 4, y(last.kP)));
  return [
    svgElement("path", { d: d.join(""), stroke: "var(--ink-3)", "stroke-dasharray": "3 3", fill: "none" }),
    svgElement("text", { ...faint, x: right + 5, y: at.toFixed(1), ...halo }, [`${days}\u00a0d`]),
  ];
}

/** The marks of the figure: the middle of each fifth of the draws. */
export function ridgeSeries({ ridge, ...place }: RidgeOptions): readonly FigureSeries[] {
  if (ridge === null) return [];
  const { x, y, top, bottom } = ridgeLayout(place);
  const marks = ridge.fifths.map(({ from, to, draws, a0, lower, kP, upper }) => ({
    x: x(a0),
    y: y(kP),
    says: `${counted(draws, "draw")} with ${from.toFixed(1)} to ${to.toFixed(1)} of isoagglutinin at diagnosis: ${kP.toFixed(4)} of the plasma cells lost a day in the middle, half of them from ${lower.toFixed(4)} to ${upper.toFixed(4)}`,
    level: (bottom - y(kP)) / (bottom - top),
  }));
  return [{ name: "Fifths of the draws by isoagglutinin at diagnosis", marks }];
}
