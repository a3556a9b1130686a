import type { FigureTable } from "../../plots/index.ts";
import { amount } from "../words/amount.ts";

/** A cell of a figure's table as the page prints it. */
export function writtenCell(
  { columns, blank }: FigureTable,
  row: readonly (string | number | null)[],
  index: number,
): string {
  const cell = row[index] ?? null;
  if (cell === null) return blank;
  return typeof cell === "number" ? amount(cell, columns[index]?.decimals ?? 0) : cell;
}
