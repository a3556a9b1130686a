import { counted } from "../base/counted.ts";
import type { FigureTable } from "./figure-table.ts";

type Column = FigureTable["columns"][number];

/** Columns for the limits of those given, two each, as its own; none in a run without draws. */
export function limitColumns(columns: readonly Column[], draws: number | undefined): readonly Column[] {
  if (draws === undefined) return [];
  return columns.flatMap((column) => ["lower", "upper"].map((end) => ({ ...column, name: `${column.name}, ${end}` })));
}

/** What those limits are, after the caption of a table; empty in a run without draws. */
export function limitNote(draws: number | undefined): string {
  return draws === undefined ? "" : `. Lower and upper: 90\u00a0% of ${counted(draws, "parameter draw")} lie between`;
}
