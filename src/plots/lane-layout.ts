import type { FigurePlace } from "./figure-place.ts";
import { labelLines } from "./label-lines.ts";
import type { LaneChart, LaneRow } from "./lane-chart.ts";

/** A line of a lane's words: of its name, or of what stands below it. */
export interface LaneLine {
  readonly words: string;
  readonly part: "name" | "below";
  readonly y: number;
}

/** A lane in px from the top: the lines of its words, and the middle of each of its intervals. */
export interface LanePlace {
  readonly row: LaneRow;
  readonly lines: readonly LaneLine[];
  readonly intervals: readonly number[];
}

/** Where the parts of a figure of lanes lie, px. */
export interface LaneLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly groups: readonly { readonly heading: string; readonly y: number; readonly lanes: readonly LanePlace[] }[];
  /** From a value of the axis to px; what lies beyond its ends stays at them. */
  readonly x: (value: number) => number;
}

const keyLine = 17;
const referenceLine = 20;
const headingHeight = 30;
const axisHeight = 42;
const character = 6.7;
const step = 16;
const line = 17;
/** Px of a lane that are neither words nor intervals: beside the words, and on a phone below them. */
const around = { wide: 8, narrow: 14 };
const usualLines = 2;

/** The words of a row in lines of at most so many characters. */
function linesOf({ name, below }: LaneRow, longest: number) {
  const parts = [
    ["name", name],
    ["below", below],
  ] as const;
  return parts.flatMap(([part, words]) =>
    words === "" ? [] : labelLines(words, longest).map((each) => ({ part, words: each })),
  );
}

/** How high a lane is, where its first line of words stands and where its first interval, px from its top. */
function measures(lines: number, intervals: number, phone: boolean) {
  const words = line * lines;
  if (phone) return { height: words + around.narrow + step * intervals, first: 15, interval: words + 16 };
  const height = around.wide + Math.max(words, line * usualLines);
  const middle = (height + 6) / 2;
  return {
    height,
    first: middle - 0.5 - (line * (lines - 1)) / 2,
    interval: middle - (step * (intervals - 1)) / 2,
  };
}

/** Lays out lanes under each other: names at the left, on a phone above their lanes; a long one takes more lines. */
export function laneLayout(
  { width, phone }: FigurePlace,
  { key, axis, reference, groups, room, numbers }: LaneChart,
): LaneLayout {
  const names = phone ? 0 : Math.min(330, Math.round(0.36 * width));
  const left = phone ? 12 : names + 14;
  const right = width - numbers;
  const longest = Math.floor((phone ? width : names) / character);
  const top = keyLine * key.length + (reference === null ? 4 : referenceLine);
  let y = top;
  const placed = groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, rows }) => {
      const begins = y + 20;
      if (heading !== "") y += headingHeight;
      const lanes = rows.map((row): LanePlace => {
        const lines = linesOf(row, longest);
        const { height, first, interval } = measures(lines.length, row.intervals.length, phone);
        const from = y;
        y += height;
        return {
          row,
          lines: lines.map((each, index) => ({ ...each, y: from + first + line * index })),
          intervals: row.intervals.map((_, index) => from + interval + step * index),
        };
      });
      return { heading, y: begins, lanes };
    });
  if (placed.length === 0) y += room * measures(usualLines, 2, phone).height;
  const bottom = y + 6;
  const { from, to } = axis;
  return {
    height: bottom + axisHeight,
    left,
    right,
    top,
    bottom,
    groups: placed,
    x: (value) => left + ((right - left) * (Math.min(to, Math.max(from, value)) - from)) / (to - from),
  };
}
