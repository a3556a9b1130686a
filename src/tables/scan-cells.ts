import { plainText } from "./xml-text.ts";

/** What the file of a sheet says of its cells and its reader does not pass on, by address (row, then column, from 1). */
export interface ScannedCells {
  /** Formulas, and whether a value is kept with them. */
  readonly formulas: ReadonlyMap<string, { readonly text: string; readonly kept: boolean }>;
  /** Error values, as #N/A. */
  readonly errors: ReadonlyMap<string, string>;
  /** Cells that show their number in per cent: 0.02 as 2 %. */
  readonly percents: ReadonlySet<string>;
  readonly filledRows: number;
  readonly lastFilledRow: number;
  /** The last row there is an entry for, blank or not. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The place of a cell as a key. */
export function addressOf(row: number, column: number): string {
  return `${row},${column}`;
}

const opening = /<(\w{1,20}:)?c(?=[\s/>])[^>]{0,500}>/u;
const heights = /<(?:\w{1,20}:)?row\s(?:[^>]{0,300}?\s)?r="(\d{1,10})"/gu;
const reference = /\sr="([A-Z]{1,7})(\d{1,10})"/u;
const style = /\ss="(\d{1,10})"/u;
const isError = /\st="e"/u;
const value = /<(?:\w{1,20}:)?v(?:\s[^>]{0,300})?(?:\/>|>([^<]*)<)/u;
const formula = /<(?:\w{1,20}:)?f(?:\s[^>]{0,300})?(?:\/>|>([^<]*)<)/u;

/** Scans the XML of a sheet for formulas, error values, cells in one of the `percent` formats, and how far its cells go: its reader would fill every gap up to there. */
export function scanCells(xml: string, percent: ReadonlySet<string>): ScannedCells {
  const formulas = new Map<string, { text: string; kept: boolean }>();
  const errors = new Map<string, string>();
  const percents = new Set<string>();
  const rows = new Set<number>();
  let lastRow = 0;
  let lastFilledRow = 0;
  let lastColumn = 0;
  for (const [, row] of xml.matchAll(heights)) lastRow = Math.max(lastRow, Number(row));
  eachCell(xml, (tag, content) => {
    const [, letters = "", digits = "0"] = reference.exec(tag) ?? [];
    const row = Number(digits);
    lastRow = Math.max(lastRow, row);
    if (content === "") return;
    const column = columnNumber(letters);
    lastColumn = Math.max(lastColumn, column);
    lastFilledRow = Math.max(lastFilledRow, row);
    rows.add(row);
    const address = addressOf(row, column);
    if (percent.has(style.exec(tag)?.[1] ?? "")) percents.add(address);
    const found = formula.exec(content);
    const kept = value.exec(content);
    if (found !== null) {
      formulas.set(address, { text: `=${plainText(found[1] ?? "…")}`, kept: kept !== null });
    }
    if (isError.test(tag)) errors.set(address, plainText(kept?.[1] ?? "#N/A"));
  });
  return { formulas, errors, percents, filledRows: rows.size, lastFilledRow, lastRow, lastColumn };
}

/** Goes from cell to cell by their tags and never back: in time linear in the length of the text, whatever it holds. */
function eachCell(xml: string, take: (tag: string, content: string) => void): void {
  const tags = new RegExp(opening, "gu");
  for (let found = tags.exec(xml); found !== null; found = tags.exec(xml)) {
    const [tag, prefix = ""] = found;
    if (tag.endsWith("/>")) {
      take(tag, "");
      continue;
    }
    const end = xml.indexOf(`</${prefix}c>`, tags.lastIndex);
    if (end === -1) return;
    take(tag, xml.slice(tags.lastIndex, end));
    tags.lastIndex = end;
  }
}

/** The number of a column from its letters: A is 1, AA is 27. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
