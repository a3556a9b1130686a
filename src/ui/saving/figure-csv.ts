import type { FigureTable } from "../../plots/index.ts";
import { csvText } from "../../share/index.ts";

/** The numbers of a figure as CSV, whole, and in a last column what they are of: a row says it wherever it is taken. */
export function figureCsv({ columns, rows, blank }: FigureTable, stamp: string): string {
  const heads = columns.map(({ name, unit }) => (unit === undefined ? name : `${name}, ${unit}`));
  return csvText([
    [...heads, "of"],
    ...rows.map((row) => [
      ...columns.map((_, index) => {
        const cell = row[index] ?? blank;
        return typeof cell === "number" ? withoutDust(cell) : cell;
      }),
      stamp,
    ]),
  ]);
}

/** 33.9 for 33.900000000000006. */
function withoutDust(value: number): number {
  return Number(value.toPrecision(12));
}
