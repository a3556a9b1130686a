import { csvParseRows } from "d3-dsv";

/** One record as a spreadsheet numbers it: the header is row 1. `whole` is false where its quotes do not match, so that its cells cannot be trusted. */
export interface CsvRecord {
  readonly row: number;
  readonly cells: readonly string[];
  readonly whole: boolean;
}

const separators = new Set([undefined, ",", "\n", "\r"]);

/** Splits CSV text (RFC 4180; comma, double quotes) into its records, a byte-order mark left off; records with nothing in any cell are no records, but keep their row number. */
export function csvRecords(text: string): readonly CsvRecord[] {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const broken = brokenRecords(body);
  return csvParseRows(body)
    .map((cells, index) => ({ row: index + 1, cells, whole: !broken.has(index) }))
    .filter(({ cells, whole }) => !whole || cells.some((cell) => cell.trim() !== ""));
}

/** Walks the text as csvParseRows does, which says nothing when a quote never closes, and drops the letter after a quote that closes too early. */
function brokenRecords(text: string): ReadonlySet<number> {
  const broken = new Set<number>();
  let record = 0;
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      at = closingQuote(text, at) + 1;
      if (at === 0) return broken.add(record);
      if (!separators.has(text[at])) broken.add(record);
    } else {
      while (!separators.has(text[at])) at += 1;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
    if (text[at] === "\r" || text[at] === "\n") record += 1;
    at += 1;
  }
  return broken;
}

/** The place of the quote that closes the one at `open`; -1 where none does. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
