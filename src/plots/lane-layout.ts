import type { FigurePlace } from "./figure-place.ts";
import type { LaneChart, LaneRow } from "./lane-chart.ts";

/** A lane in px from the top: its names, and the middle of each of its intervals. */
export interface LanePlace {
  readonly row: LaneRow;
  readonly name: number;
  readonly below: number;
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
  /** Characters there is room for in a name. */
  readonly longest: number;
  /** From a value of the axis to px; what lies beyond its ends stays at them. */
  readonly x: (value: number) => number;
}

const keyLine = 17;
const referenceLine = 20;
const headingHeight = 30;
const axisHeight = 42;
const character = 6.7;
const step = 16;
const wide = { pitch: 42, first: 10 };
const narrow = { names: 36, first: 44 };

/** Lays out lanes under each other: names at the left, on a phone above their lanes. */
export function laneLayout(
  { width, phone }: FigurePlace,
  { key, axis, reference, groups, room, numbers }: LaneChart,
): LaneLayout {
  const names = phone ? 0 : Math.min(330, Math.round(0.36 * width));
  const left = phone ? 12 : names + 14;
  const right = width - numbers;
  const top = keyLine * key.length + (reference === null ? 4 : referenceLine);
  let y = top;
  const placed = groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, rows }) => {
      const begins = y + 20;
      if (heading !== "") y += headingHeight;
      const lanes = rows.map((row): LanePlace => {
        const from = y + 6;
        const first = phone ? from + narrow.first : from + (row.intervals.length === 1 ? wide.first + 8 : wide.first);
        y += phone ? narrow.names + 12 + step * row.intervals.length : wide.pitch;
        const intervals = row.intervals.map((_, index) => first + step * index);
        return { row, name: from + 9, below: from + 26, intervals };
      });
      return { heading, y: begins, lanes };
    });
  if (placed.length === 0) y += room * (phone ? narrow.names + 12 + 2 * step : wide.pitch);
  const bottom = y + 6;
  const { from, to } = axis;
  return {
    height: bottom + axisHeight,
    left,
    right,
    top,
    bottom,
    groups: placed,
    longest: Math.floor((phone ? width : names) / character),
    x: (value) => left + ((right - left) * (Math.min(to, Math.max(from, value)) - from)) / (to - from),
  };
}
