import type { Summary } from "../schema/summary.ts";
import { armColour } from "./arm-slot.ts";
import { symbolMark } from "./arm-symbol.ts";
import { shareRangeWords, viewRange } from "./drawn-range.ts";
import type { FigureArm } from "./figure-arm.ts";
import { independenceLayout, type IndependenceSize } from "./independence-layout.ts";
import { armIn, viewShares, viewWords } from "./independence-view.ts";
import { percent } from "./percent.ts";
import { plusMinus } from "./plus-minus.ts";
import { pushedApart } from "./pushed-apart.ts";
import { shareError } from "./share-error.ts";
import { panelX, panelY } from "./share-panel.ts";
import { svgElement } from "./svg-element.ts";

/** A day held against the curves of an independence figure; the size is the figure's. */
export interface LandmarkOptions extends IndependenceSize {
  readonly summary: Summary;
  readonly day: number;
  /** Whether the Monte-Carlo error is left out. */
  readonly withoutError?: boolean;
}

interface LandmarkFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface LandmarkShare {
  readonly arm: FigureArm;
  readonly share: number;
  readonly words: string;
  /** What nobody knows about it, in brackets; empty in a run without draws. */
  readonly range: string;
}

const lineHeight = 18;
/** Px that a label takes, with the error and without. */
const labelLengths = { withError: 112, alone: 74 };
/** Px between a curve and the middle of its label, and between the outermost curve and the column. */
const beside = 13;
const clear = 4;

/** Each arm's share on the day with its Monte-Carlo error, unless that is left out, and what nobody knows about it, in the order of the arms; those the summary does not hold are left out. */
function landmarkShares({ summary, arms, view, day, withoutError = false }: LandmarkOptions): readonly LandmarkShare[] {
  return arms.flatMap((arm) => {
    const held = armIn(summary, arm.arm);
    const share = held && viewShares(held, view)[day];
    if (held === undefined || share === undefined) return [];
    const range = shareRangeWords(viewRange(held, view, day));
    const error = withoutError ? "" : ` ${plusMinus(shareError(held, view, day))}`;
    return [{ arm, share, words: `${percent(share)}${error}`, range }];
  });
}

/** The landmark read out: "By day 90: Watchful waiting 34 % ±3 %, …". */
export function landmarkSentence(options: LandmarkOptions): string {
  const parts = landmarkShares(options).map(({ arm, words, range }) => `${arm.shortLabel} ${words}${range}`);
  const when = viewWords[options.view].when === "by" ? "By" : "On";
  return `${when} day ${options.day}: ${parts.join(", ")}`;
}

/** What lies over an independence figure: a hairline on one day in every frame, and the shares it meets, beside it. */
export function landmark(options: LandmarkOptions): SVGSVGElement {
  const { summary, day, width } = options;
  const { geometry, panels } = independenceLayout(options);
  const shares = landmarkShares(options);
  const { height, frame } = geometry;
  const at = (one: LandmarkFrame): number => panelX(one, summary.horizon, day);
  const lanes = { ...frame, top: geometry.lanesTop, bottom: frame.top };
  const marks = [
    ...(options.lanes === 0 ? [] : [upright(at(frame), lanes, 0.35)]),
    upright(at(frame), frame, 1),
    ...(panels.length === 0
      ? column(shares, at(frame), frame, options.withoutError ?? false)
      : panels.flatMap((panel) => {
          const share = shares.find(({ arm }) => arm === panel.arm);
          return [upright(at(panel), panel, 1), ...(share === undefined ? [] : single(share, at(panel), panel))];
        })),
  ];
  const [named = { ...frame, top: frame.top - (options.lanes === 0 ? 0 : 18) }] = panels;
  return svgElement(
    "svg",
    { class: "landmark", "aria-hidden": "true", width, height, viewBox: `0 0 ${width} ${height}`, "font-size": 12.5 },
    [...marks, dayName(day, at(named), named)],
  );
}

const halo = { stroke: "var(--paper)", "stroke-width": 5, "stroke-linejoin": "round", "paint-order": "stroke" };

/** In ink: colour means arm. */
function upright(x: number, { top, bottom }: LandmarkFrame, opacity: number): SVGElement {
  const paint = { stroke: "var(--ink)", "stroke-opacity": opacity, class: "landmark-line" };
  return svgElement("path", { d: `M${x.toFixed(1)},${top}V${bottom}`, ...paint });
}

/** The day, beside the top of the line. */
function dayName(day: number, x: number, frame: LandmarkFrame): SVGElement {
  const side = sideOf(x, frame, 48);
  return written({ x: x + side * 5, y: frame.top + 10, dy: "0.32em" }, side, `day ${day}`);
}

/** Whether words right of the line would leave the frame, and have room at its left. */
function sideOf(x: number, { left, right }: LandmarkFrame, length: number): 1 | -1 {
  return x + length > right && x - length > left ? -1 : 1;
}

/** The share of a panel's arm, under its curve, which rises. */
function single({ arm, share, words }: LandmarkShare, x: number, frame: LandmarkFrame): readonly SVGElement[] {
  const side = sideOf(x, frame, 70);
  const on = panelY(frame, share);
  const text = { x: x + side * 8, y: Math.min(on + 13, frame.bottom - 9), dy: "0.32em" };
  return [
    svgElement("circle", { cx: x, cy: on, r: 3.5, fill: armColour(arm.slot), stroke: "var(--paper)" }),
    written(text, side, words),
  ];
}

/** The shares on the line, in a column at its free side, pushed apart, each led to in its arm's colour: right of it under the curves, which rise, and left of it over them. */
function column(
  shares: readonly LandmarkShare[],
  x: number,
  frame: LandmarkFrame,
  withoutError: boolean,
): readonly SVGElement[] {
  const labelLength = withoutError ? labelLengths.alone : labelLengths.withError;
  const side = sideOf(x, frame, labelLength);
  const places = shares.map(({ share }) => panelY(frame, share));
  const wishes = places.map((place) => ({ middle: place + side * beside, height: lineHeight }));
  const middles =
    side > 0
      ? pushedApart(wishes, Math.min(...places) + clear, frame.bottom)
      : pushedApart(wishes, frame.top, Math.max(...places) - clear);
  const plate = { width: labelLength - 12, height: lineHeight, fill: "var(--paper)", "fill-opacity": 0.86, rx: 2 };
  return shares.flatMap(({ arm, words }, index) => {
    const from = places[index] ?? 0;
    const y = middles[index] ?? from;
    return [
      svgElement("rect", { ...plate, x: side > 0 ? x + 9 : x - labelLength + 3, y: y - lineHeight / 2 }),
      svgElement("path", {
        d: `M${x.toFixed(1)},${from.toFixed(1)}L${(x + side * 12).toFixed(1)},${y.toFixed(1)}`,
        stroke: armColour(arm.slot),
        "stroke-width": 1.25,
      }),
      symbolMark(arm.slot, x + side * 18, y),
      written({ x: x + side * 28, y, dy: "0.32em" }, side, words),
    ];
  });
}

function written(at: Readonly<Record<string, string | number>>, side: 1 | -1, words: string): SVGElement {
  const anchor = { "text-anchor": side < 0 ? "end" : "start" };
  return svgElement("text", { ...at, ...anchor, ...halo, fill: "var(--ink)", "font-weight": 600 }, [words]);
}
