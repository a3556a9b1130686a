import type { ArmSummary, Summary } from "../schema/summary.ts";
import { armColour } from "./arm-slot.ts";
import { symbolMark } from "./arm-symbol.ts";
import { bareFigure } from "./bare-figure.ts";
import { dotCount, quantileDots } from "./days-dots.ts";
import { daysFinding } from "./days-finding.ts";
import { quantileRange, shareRangeWords } from "./drawn-range.ts";
import { lyingWhisker } from "./drawn-whisker.ts";
import { type FigureGuess, guessedDays, guessSentence } from "./guess.ts";
import { guessedDay } from "./guess-marks.ts";
import { type DaysLayout, daysLayout, type DaysRow } from "./days-layout.ts";
import { daysMarks, type DotRow } from "./days-marks.ts";
import { daysReadout, dotWords, exactPercent } from "./days-readout.ts";
import type { FigureArm } from "./figure-arm.ts";
import type { FigurePlace } from "./figure-place.ts";
import { armIn } from "./independence-view.ts";
import { panelX } from "./share-panel.ts";
import { spanAxis } from "./span-axis.ts";
import { svgElement } from "./svg-element.ts";

/** What the figure of days shows and how large; lengths in px, days on the therapy clock. */
export interface DaysOptions extends FigurePlace {
  /** Null before the first answer: the axis and the names stand without dots. */
  readonly summary: Summary | null;
  readonly arms: readonly FigureArm[];
  /** The axis's last day while there is no summary. */
  readonly horizon: number;
  /** The threshold: dots by this day are filled. */
  readonly day: number;
  /** Whether room is kept for what nobody knows, a bar under each row of a run under draws; none, where nothing is said. */
  readonly ranged?: boolean;
  /** True while the numbers no longer answer the settings shown: no bars. */
  readonly stale?: boolean;
  /** What the reader committed to before looking: the days of it are drawn. */
  readonly guesses?: readonly FigureGuess[];
}

/** Px a character, of a name and of what is read beside it. */
const characterWidth = 6.9;
const smallWidth = 6.1;

/** Each arm's patients as 50 dots on the days by which they have become independent, with those who have not by the horizon in a column of their own; a line stands at the threshold. */
export function daysFigure(options: DaysOptions): SVGSVGElement {
  const { summary, arms, day, width, phone, ranged = false, stale = false } = options;
  const horizon = summary?.horizon ?? options.horizon;
  const layout = daysLayout({ width, phone }, arms.length, ranged);
  const { height, left, rows, foot } = layout;
  const held = arms.map(({ arm }) => armIn(summary, arm));
  const marks = daysMarks(
    held.map((arm) => (arm === undefined ? [] : quantileDots(arm))),
    layout,
    horizon,
  );
  const guesses = guessedDays(options.guesses ?? [], horizon);
  const found = summary === null ? "Not simulated yet." : daysFinding({ summary, arms, day });
  const sentence = found + guessSentence(guesses, "incidence");
  const label = `Days to independence, 50 dots an arm. ${sentence}`;
  return bareFigure({ name: "days-figure", width, height, label }, [
    ...rows.flatMap((row, index) => {
      const arm = arms[index];
      const own = held[index];
      if (arm === undefined) return [];
      const read = own === undefined ? null : daysReadout(own, day);
      return [
        ground(row, layout),
        threshold(row, panelX(layout, horizon, day)),
        dotRow(marks[index], arm.slot, day),
        ...(own === undefined || stale ? [] : halfRange(own, row, layout, { horizon, slot: arm.slot })),
        ...guesses
          .filter((guess) => guess.arm === arm.arm)
          .map(({ places }) =>
            guessedDay(places, { left, right: layout.right, top: row.top, bottom: row.base }, horizon),
          ),
        symbolMark(arm.slot, left + 5, row.title),
        ...rowWords(row, layout, arm.shortLabel, options, read),
      ];
    }),
    ...spanAxis({ from: 0, to: horizon }, layout, foot, true),
    ...apartWords(layout, foot, horizon),
  ]);
}

/** What the dots of a row stand on. */
function ground({ base }: DaysRow, { left, right, apart }: DaysLayout): SVGElement {
  const line = (from: number, to: number): string => `M${from.toFixed(1)},${base}H${to.toFixed(1)}`;
  return svgElement("path", { d: line(left, right) + line(apart.left, apart.right), stroke: "var(--edge)" });
}

function threshold({ top, base }: DaysRow, x: number): SVGElement {
  return svgElement("path", { d: `M${x.toFixed(1)},${top}V${base}`, stroke: "var(--ink)", class: "days-threshold" });
}

/** Filled by the day, hollow after it. */
function dotRow(row: DotRow | undefined, slot: number, day: number): SVGElement {
  const { dots = [], radius = 0 } = row ?? {};
  const colour = armColour(slot);
  return svgElement(
    "g",
    { class: "days-dots" },
    dots.map((dot) => {
      const by = dot.day !== null && dot.day <= day;
      const paint = by
        ? { r: radius, fill: colour }
        : { r: Math.max(0.5, radius - 0.6), fill: "var(--paper)", stroke: colour, "stroke-width": 1.2 };
      return svgElement("circle", { cx: dot.x.toFixed(1), cy: dot.y.toFixed(1), ...paint });
    }),
  );
}

/** Under a row: between which days the draws put the day by which half have become independent; open where that is not reached. */
function halfRange(
  arm: ArmSummary,
  { range: y }: DaysRow,
  layout: DaysLayout,
  { horizon, slot }: { readonly horizon: number; readonly slot: number },
): readonly SVGElement[] {
  const range = quantileRange(arm, "p50");
  if (range === null || y === null || range.lower === null) return [];
  const ends = [range.lower, range.upper].map((day) => (day === null ? null : panelX(layout, horizon, day)));
  return [lyingWhisker(y, ends, layout.right, armColour(slot))];
}

/** Whose a row is, and how many of its dots are by the day and never. */
function rowWords(
  { title }: DaysRow,
  { left, right, apart }: DaysLayout,
  name: string,
  { day, phone, width }: DaysOptions,
  read: ReturnType<typeof daysReadout> | null,
): readonly SVGElement[] {
  const at = { y: title, dy: "0.32em", fill: "var(--ink)" };
  const by = read === null ? "" : dotWords(read.by, day);
  const exact = read === null ? "" : `${exactPercent(read.share)}${phone ? "" : shareRangeWords(read.range)}`;
  const end = phone ? width - 4 : right;
  const most = Math.floor((end - left - 30 - smallWidth * (by.length + exact.length)) / characterWidth);
  const shown = name.length > most ? `${name.slice(0, Math.max(1, most - 1)).trimEnd()}…` : name;
  return [
    svgElement("text", { ...at, x: left + 16, "font-size": 14, "text-anchor": "start" }, [shown]),
    svgElement("text", { ...at, x: end, "text-anchor": "end" }, [
      svgElement("tspan", { "font-weight": 600 }, [by]),
      svgElement("tspan", { dx: 6, fill: "var(--ink-2)" }, [exact]),
    ]),
    ...(phone || read === null
      ? []
      : [
          svgElement("text", { ...at, x: apart.left, "text-anchor": "start" }, [
            `${read.never} of ${dotCount} not reached`,
          ]),
        ]),
  ];
}

/** What the column apart is, under it. */
function apartWords({ apart }: DaysLayout, foot: number, horizon: number): readonly SVGElement[] {
  const at = { x: (apart.left + apart.right) / 2, dy: "0.32em", fill: "var(--ink-3)", "text-anchor": "middle" };
  return [
    svgElement("text", { ...at, y: foot + 15 }, ["not reached"]),
    svgElement("text", { ...at, y: foot + 31 }, [`by day ${horizon}`]),
  ];
}
