import { frameEdges } from "./figure-geometry.ts";
import type { FigurePlace } from "./figure-place.ts";

/** A row of dots and the words above it, in px. */
export interface DaysRow {
  /** The middle of its title. */
  readonly title: number;
  readonly top: number;
  /** What the lowest dots stand on. */
  readonly base: number;
  /** The middle of the bar under them that says between which days the draws put the half; null: there is none. */
  readonly range: number | null;
}

export interface DaysLayout {
  readonly height: number;
  /** The axis of days. */
  readonly left: number;
  readonly right: number;
  /** The column of those that have not become independent by its end. */
  readonly apart: { readonly left: number; readonly right: number };
  readonly rows: readonly DaysRow[];
  /** Where the axis of days lies, under the last row. */
  readonly foot: number;
  /** The largest dot there is room for. */
  readonly dot: number;
}

const titleHeight = 22;
const rowGap = 10;
const axisHeight = 40;
/** Room under a row for the bar of what nobody knows. */
const rangeRoom = 14;
/** Heights of the dots' part of a row, and the largest dots, for one, two, three and four arms; the last of each for more. */
const wide = { highs: [150, 116, 90, 72, 52], dots: [20, 18, 16, 14, 11] };
const narrow = { highs: [120, 88, 60, 52, 46], dots: [11, 10, 9, 8, 7] };

/** Lays out a row of dots for each of `count` arms, each with a bar under it where there is a range of draws. */
export function daysLayout({ width, phone }: FigurePlace, count: number, ranged: boolean): DaysLayout {
  const { highs, dots } = phone ? narrow : wide;
  const size = Math.min(Math.max(count, 1), 5) - 1;
  const high = highs[size] ?? 0;
  const under = ranged ? rangeRoom : 0;
  const edges = phone ? { left: 10, right: width - 84 } : frameEdges(width, false);
  const rows = Array.from({ length: count }, (_, index): DaysRow => {
    const from = index * (titleHeight + high + under + rowGap);
    const base = from + titleHeight + high;
    return {
      title: from + titleHeight / 2 - 1,
      top: from + titleHeight,
      base,
      range: ranged ? base + rangeRoom / 2 : null,
    };
  });
  const foot = (rows.at(-1)?.base ?? high) + under;
  return {
    height: foot + axisHeight,
    foot,
    ...edges,
    apart: phone ? { left: width - 66, right: width - 4 } : { left: edges.right + 36, right: width - 8 },
    rows,
    dot: dots[size] ?? 0,
  };
}
