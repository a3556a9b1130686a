import { dsvFormat } from "d3-dsv";

/** What parts the cells of a record. */
export type Delimiter = "," | ";" | "\t";

/** One record as a spreadsheet numbers it: the header is row 1. `whole` is false where its quotes do not match, so that its cells cannot be trusted. */
export interface CsvRecord {
  readonly row: number;
  readonly cells: readonly string[];
  readonly whole: boolean;
}

/** Splits CSV text (RFC 4180; double quotes; commas unless told otherwise) into its records, a byte-order mark left off; records with nothing in any cell are no records, but keep their row number. */
export function csvRecords(text: string, delimiter: Delimiter = ","): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  eachCsvRecord(text, delimiter, (record) => records.push(record));
  return records;
}

/** Shows the records of a CSV text one by one, as csvRecords finds them, without holding them all. */
export function eachCsvRecord(text: string, delimiter: Delimiter, visit: (record: CsvRecord) => void): void {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const { broken } = walk(body, delimiter);
  dsvFormat(delimiter).parseRows(body, (cells, index) => {
    const whole = !broken.has(index);
    if (!whole || cells.some((cell) => cell.trim() !== "")) visit({ row: index + 1, cells, whole });
    return null;
  });
}

/** How many line ends outside quotes a CSV text has: its records, blank ones too, without making them. */
export function lineEnds(text: string, delimiter: Delimiter): number {
  return walk(text, delimiter).ends;
}

interface Walk {
  readonly ends: number;
  readonly broken: ReadonlySet<number>;
}

/** Walks the text as d3-dsv does, which says nothing when a quote never closes, and drops the letter after a quote that closes too early. */
function walk(text: string, delimiter: Delimiter): Walk {
  const separators = new Set([undefined, delimiter, "\n", "\r"]);
  const broken = new Set<number>();
  let ends = 0;
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      at = closingQuote(text, at) + 1;
      if (at === 0) return { ends, broken: broken.add(ends) };
      if (!separators.has(text[at])) broken.add(ends);
    } else {
      while (!separators.has(text[at])) at += 1;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
    if (text[at] === "\r" || text[at] === "\n") ends += 1;
    at += 1;
  }
  return { ends, broken };
}

/** The place of the quote that closes the one at `open`; -1 where none does. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
