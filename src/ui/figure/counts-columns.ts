import type { AxisTick } from "../../plots/index.ts";

/** A column of the table under a figure, in px: its width, and the padding that centres its numbers under the tick. */
export interface CountsColumn {
  readonly day: number;
  readonly width: number;
  readonly left: number;
  readonly right: number;
}

/** Room for a symbol left of the first column, and for half a number either side of an outer tick. */
const half = 22;

/** Columns whose numbers stand under the ticks of an axis: borders half-way between neighbours, numbers centred on the tick and not on the column. `before` is what is left of the first. */
export function countsColumns(ticks: readonly AxisTick[]): {
  readonly before: number;
  readonly columns: readonly CountsColumn[];
} {
  const columns = ticks.map(({ day, x }, index) => {
    const previous = ticks[index - 1]?.x ?? x - 2 * half;
    const next = ticks[index + 1]?.x ?? x + 2 * half;
    const [from, to] = [(previous + x) / 2, (x + next) / 2];
    const off = x - from - (to - x);
    return { day, width: to - from, left: Math.max(0, off), right: Math.max(0, -off) };
  });
  return { before: Math.max(0, (ticks[0]?.x ?? half) - half), columns };
}
