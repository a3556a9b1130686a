import type { Failure } from "../schema/failure.ts";
import { isNumber } from "./plain-number.ts";
import type { SheetRow } from "./sheet.ts";
import { blankWord, formulaText, type Sighting } from "./sheet-failure.ts";

/** Words that stand for a blank cell, as R and many tables write it. */
const blankWords: ReadonlySet<string> = new Set(["NA", "N/A", "n/a", "NaN", "-", "–", "—", "."]);

/** The rows with a blank for every word that stands for one. */
export function readBlanks(rows: readonly SheetRow[]): readonly SheetRow[] {
  return rows.map(({ row, cells, fault }) => ({
    row,
    cells: cells.map((text) => (blankWords.has(text) ? "" : text)),
    fault,
  }));
}

/** What cells hold that is read otherwise than it may seem: what a spreadsheet program would take for a formula, as text, column by column; and words as blanks. */
export function sheetNotes(file: string, columns: readonly string[], rows: readonly SheetRow[]): readonly Failure[] {
  const formulas = new Map<string, Sighting>();
  const blanks = new Map<string, Sighting>();
  for (const { row, cells } of rows) {
    for (const [index, text] of cells.entries()) {
      const column = columns[index] ?? "";
      if (blankWords.has(text)) sighted(blanks, text, { row, column, text });
      else if (/^[=+\-@]./u.test(text) && !isNumber(text)) sighted(formulas, column, { row, column, text });
    }
  }
  return [
    ...[...formulas.values()].map((sighting) => formulaText(file, sighting)),
    ...[...blanks.values()].map((sighting) => blankWord(file, sighting)),
  ];
}

/** Counts a sighting; the first of its key keeps its place. */
export function sighted<Key>(
  sightings: Map<Key, Sighting>,
  key: Key,
  { row, column, text }: Omit<Sighting, "count">,
): void {
  const before = sightings.get(key);
  sightings.set(key, before === undefined ? { row, column, text, count: 1 } : { ...before, count: before.count + 1 });
}
