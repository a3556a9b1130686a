import { csvRecords, type Delimiter } from "./csv-records.ts";

const delimiters: readonly Delimiter[] = [",", ";", "\t"];

/** Letters and lines of a file that are enough to see how it is written. */
const enough = 65_536;
const fewLines = 50;

/** What parts the cells of a CSV text: what its first line says (`sep=;`), else what parts most of its first records into the same number of cells, and into more of them. */
export function csvDelimiter(text: string): Delimiter {
  const said = /^\uFEFF?sep=([,;\t])\r?\n/iu.exec(text)?.[1];
  const start = text.slice(0, enough);
  const scores = delimiters.map((delimiter) => ({ delimiter, score: score(start, delimiter) }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return delimiters.find((delimiter) => delimiter === said) ?? best.delimiter;
}

/** Cells that the header has beyond one, times the share of records that have as many. */
function score(text: string, delimiter: Delimiter): number {
  const [head, ...body] = csvRecords(text, delimiter).slice(0, fewLines);
  const cells = head?.cells.length ?? 1;
  const alike = body.filter((record) => record.cells.length === cells).length;
  return (cells - 1) * ((alike + 1) / (body.length + 1));
}
