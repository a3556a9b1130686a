import { armColour } from "./arm-slot.ts";
import { symbolMark } from "./arm-symbol.ts";
import { type ExerciseScale, exerciseScale, placeOnScale } from "./exercise-scale.ts";
import { standingAlone } from "./standing-alone.ts";
import { svgElement } from "./svg-element.ts";

/** What stands on the scale of an exercise. */
export interface ExerciseScaleOptions {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  /** A number (low and high are equal) or a range, and what is said of it; null: nothing placed yet. */
  readonly guess: { readonly low: number; readonly high: number; readonly words: string } | null;
  /** The run's number and its words; null: not shown. `value` null: it is nowhere on the scale. */
  readonly truth: { readonly value: number | null; readonly slot: number; readonly words: string } | null;
  readonly width: number;
}

const characterWidth = 6.2;

/** Words that begin, end or have their middle at `x`, whichever keeps them within the figure. */
function label(words: string, x: number, y: number, width: number, weight = 400): SVGTextElement {
  const half = (words.length * characterWidth) / 2;
  const anchor = x - half < 0 ? "start" : x + half > width ? "end" : "middle";
  const at = anchor === "start" ? 2 : anchor === "end" ? width - 2 : x;
  const attributes = { x: at.toFixed(1), y, "text-anchor": anchor, fill: "var(--ink)", "font-weight": weight };
  return svgElement("text", attributes, [words]);
}

const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];
const closest = 40;

/** The values written under the scale: its ends, and round numbers between that leave room. */
function tickValues(scale: ExerciseScale, from: number, to: number): readonly number[] {
  const step = steps.find((each) => (to - from) / each <= 5) ?? (to - from) / 4;
  const room = (value: number): boolean =>
    placeOnScale(scale, from, to, to) - placeOnScale(scale, from, to, value) >= closest;
  const first = Math.floor(from / step) * step + step;
  const between = Array.from({ length: 5 }, (_, index) => Number((first + index * step).toFixed(6)));
  return [from, ...between.filter((value) => value < to && room(value)), to];
}

function ticks(scale: ExerciseScale, { from, to, unit, truth }: ExerciseScaleOptions): readonly SVGElement[] {
  const { left, right, line } = scale;
  const stem = truth === null || truth.value === null ? null : placeOnScale(scale, from, to, truth.value);
  return tickValues(scale, from, to).flatMap((value) => {
    const x = placeOnScale(scale, from, to, value);
    const written = String(Number(value.toFixed(2))).replace("-", "−");
    const words = value === to && unit.length <= 3 && unit !== "" ? `${written}\u00a0${unit}` : written;
    const anchor = value === from ? "start" : value === to ? "end" : "middle";
    const at = value === from ? left - 10 : value === to ? right + 12 : x;
    const mark = svgElement("path", { d: `M${x.toFixed(1)},${line}v5`, stroke: "var(--edge)" });
    if (stem !== null && Math.abs(stem - x) < 18) return [mark];
    const place = { x: at.toFixed(1), y: line + 20, "text-anchor": anchor, fill: "var(--ink-3)" };
    return [mark, svgElement("text", place, [words])];
  });
}

function guessMark(scale: ExerciseScale, options: ExerciseScaleOptions): readonly SVGElement[] {
  const { guess, from, to, width } = options;
  if (guess === null) return [];
  const low = placeOnScale(scale, from, to, guess.low);
  const high = placeOnScale(scale, from, to, guess.high);
  const { line } = scale;
  const words = label(guess.words, (low + high) / 2, line - 22, width);
  if (guess.low === guess.high) {
    const circle = {
      cx: low.toFixed(1),
      cy: line,
      r: 7,
      fill: "var(--paper)",
      stroke: "var(--ink)",
      "stroke-width": 2,
    };
    return [
      words,
      svgElement("path", { d: `M${low.toFixed(1)},${line - 17}v10`, stroke: "var(--ink)" }),
      svgElement("circle", circle),
    ];
  }
  const [start, end] = [low.toFixed(1), high.toFixed(1)];
  const bar = { d: `M${start},${line}H${end}`, stroke: "var(--ink)", "stroke-width": 5 };
  const ends = { d: `M${start},${line - 9}v18M${end},${line - 9}v18`, stroke: "var(--ink)", "stroke-width": 2 };
  return [words, svgElement("path", bar), svgElement("path", ends)];
}

function truthMark(scale: ExerciseScale, { truth, from, to, width }: ExerciseScaleOptions): readonly SVGElement[] {
  if (truth === null) return [];
  const { line, height } = scale;
  const bottom = height - 10;
  if (truth.value === null) return [label(truth.words, width, bottom, width, 600)];
  const x = placeOnScale(scale, from, to, truth.value);
  const stem = { d: `M${x.toFixed(1)},${line}V${bottom - 15}`, stroke: armColour(truth.slot), "stroke-width": 1.75 };
  return [svgElement("path", stem), symbolMark(truth.slot, x, line), label(truth.words, x, bottom, width, 600)];
}

/** The scale of an exercise: the reader's guess in ink above it, and the run's number in its arm's colour below. */
export function exerciseScaleFigure(options: ExerciseScaleOptions): SVGSVGElement {
  const { width, from, to, unit, guess, truth } = options;
  const scale = exerciseScale(width);
  const { left, right, line, height } = scale;
  const says = [guess?.words, truth?.words].filter((words) => words !== undefined);
  const axis = { d: `M${left},${line}H${right}`, stroke: "var(--edge)", "stroke-width": 2 };
  const figure = svgElement(
    "svg",
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": "var(--sans)",
      "font-size": 14,
      "aria-label": `${[`Scale from ${from} to ${to} ${unit}`.trim(), ...says].join(". ")}.`,
    },
    [svgElement("path", axis), ...ticks(scale, options), ...guessMark(scale, options), ...truthMark(scale, options)],
  );
  return standingAlone(figure);
}
