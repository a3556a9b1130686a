import { armColour, armDash, armWidth } from "./arm-slot.ts";
import { symbolMark } from "./arm-symbol.ts";
import { type ExerciseCurve, exerciseCurve, pointOnCurve } from "./exercise-curve.ts";
import type { FigureArm } from "./figure-arm.ts";
import type { FigurePlace } from "./figure-place.ts";
import type { FigureTable } from "./figure-table.ts";
import { standingAlone } from "./standing-alone.ts";
import { svgElement } from "./svg-element.ts";

/** What a curve exercise shows: heights in percent on its days. */
export interface ExerciseCurveOptions extends FigurePlace {
  readonly days: readonly number[];
  /** null: nothing drawn yet. */
  readonly guess: readonly number[] | null;
  /** The run's; null: not shown. */
  readonly truth: { readonly heights: readonly number[]; readonly arm: FigureArm } | null;
  readonly stale: boolean;
}

function line(curve: ExerciseCurve, days: readonly number[], heights: readonly number[]): string {
  const points = days.map((day, index) => pointOnCurve(curve, day, heights[index] ?? 0));
  return points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)},${y.toFixed(1)}`).join("");
}

function axes(curve: ExerciseCurve, days: readonly number[]): readonly SVGElement[] {
  const { left, right, bottom } = curve;
  const grid = [0, 25, 50, 75, 100].flatMap((height) => {
    const { y } = pointOnCurve(curve, 0, height);
    const place = { x: left - 8, y, dy: "0.32em", "text-anchor": "end", fill: "var(--ink-3)" };
    return [
      svgElement("path", { d: `M${left},${y}H${right}`, stroke: height === 0 ? "var(--edge)" : "var(--rule)" }),
      svgElement("text", place, [height === 100 ? "100\u00a0%" : String(height)]),
    ];
  });
  let before = -Infinity;
  const ticks = days.flatMap((day) => {
    const { x } = pointOnCurve(curve, day, 0);
    const mark = svgElement("path", { d: `M${x.toFixed(1)},${bottom}v5`, stroke: "var(--edge)" });
    if (x - before < 32) return [mark];
    before = x;
    const place = { x: x.toFixed(1), y: bottom + 18, "text-anchor": "middle", fill: "var(--ink-3)" };
    return [mark, svgElement("text", place, [String(day)])];
  });
  const name = { x: right, y: bottom + 36, "text-anchor": "end", fill: "var(--ink-3)" };
  return [...grid, ...ticks, svgElement("text", name, ["days from first dose"])];
}

function guessPoint(x: number, y: number): SVGElement {
  const attributes = { cx: x.toFixed(1), cy: y.toFixed(1), r: 5, fill: "var(--paper)", stroke: "var(--ink)" };
  return svgElement("circle", { ...attributes, "stroke-width": 1.75 });
}

function guessCurve(curve: ExerciseCurve, { days, guess, truth }: ExerciseCurveOptions): readonly SVGElement[] {
  if (guess === null) return [];
  const path = { d: line(curve, days, guess), fill: "none", stroke: "var(--ink)", "stroke-width": 1.75 };
  const points = days.flatMap((day, index) => {
    const height = guess[index] ?? 0;
    const { x, y } = pointOnCurve(curve, day, height);
    const place = { x: x.toFixed(1), y: (y < curve.top + 18 ? y + 20 : y - 12).toFixed(1), "text-anchor": "middle" };
    const halo = { stroke: "var(--paper)", "stroke-width": 3, "paint-order": "stroke", "stroke-linejoin": "round" };
    const words = svgElement("text", { ...place, ...halo, fill: "var(--ink)" }, [`${height}`]);
    return truth === null ? [guessPoint(x, y), words] : [guessPoint(x, y)];
  });
  return [svgElement("path", { ...path, "stroke-dasharray": "5 4" }), ...points];
}

function truthCurve(curve: ExerciseCurve, { days, truth, stale }: ExerciseCurveOptions): readonly SVGElement[] {
  if (truth === null) return [];
  const { slot } = truth.arm;
  const path = {
    d: line(curve, days, truth.heights),
    fill: "none",
    stroke: armColour(slot),
    "stroke-width": stale ? 1.25 : armWidth(slot),
    "stroke-dasharray": armDash(slot),
  };
  const symbols = days.map((day, index) => {
    const { x, y } = pointOnCurve(curve, day, truth.heights[index] ?? 0);
    return symbolMark(slot, x, y);
  });
  return [svgElement("path", path), ...symbols];
}

function key({ guess, truth, phone }: ExerciseCurveOptions): readonly SVGElement[] {
  const words = (x: number, y: number, text: string): SVGElement =>
    svgElement("text", { x, y, dy: "0.32em", fill: "var(--ink)", "font-size": 14 }, [text]);
  const drawn = guess === null ? [] : [guessPoint(50, 9), words(62, 9, "your guess")];
  if (truth === null) return drawn;
  const [x, y] = phone ? [50, 31] : [160, 9];
  return [...drawn, symbolMark(truth.arm.slot, x, y), words(x + 12, y, `simulated: ${truth.arm.shortLabel}`)];
}

/** What the figure shows, in a sentence. */
function exerciseCurveFinding({ days, guess, truth }: ExerciseCurveOptions): string {
  const said = (heights: readonly number[]): string =>
    days.map((day, index) => `day ${day}: ${Math.round(heights[index] ?? 0)}\u00a0%`).join(", ");
  const parts = [
    ...(guess === null ? [] : [`Your guess: ${said(guess)}.`]),
    ...(truth === null ? [] : [`${truth.arm.label}, simulated: ${said(truth.heights)}.`]),
  ];
  return parts.length === 0 ? "Nothing drawn yet." : parts.join(" ");
}

/** The same numbers, a day a row; null before the run's are shown. */
export function exerciseCurveTable({ days, guess, truth }: ExerciseCurveOptions): FigureTable | null {
  if (truth === null) return null;
  return {
    caption: "Your guess and the run’s shares, by days",
    columns: [
      { name: "Day" },
      { name: "your guess", decimals: 0, unit: "%" },
      { name: truth.arm.shortLabel, decimals: 1, unit: "%" },
    ],
    rows: days.map((day, index) => [`Day ${day}`, guess?.[index] ?? null, truth.heights[index] ?? null]),
    blank: "none",
  };
}

/** A small figure of shares by days: the reader's curve in ink, dashed and open, and the run's in its arm's colour. */
export function exerciseCurveFigure(options: ExerciseCurveOptions): SVGSVGElement {
  const { width, days } = options;
  const curve = exerciseCurve(options, days);
  const figure = svgElement(
    "svg",
    {
      width,
      height: curve.height,
      viewBox: `0 0 ${width} ${curve.height}`,
      "font-family": "var(--sans)",
      "font-size": 12.5,
      "aria-label": `Shares by days from first dose. ${exerciseCurveFinding(options)}`,
    },
    [...axes(curve, days), ...truthCurve(curve, options), ...guessCurve(curve, options), ...key(options)],
  );
  return standingAlone(figure);
}
