import { csvParse } from "d3-dsv";

/** The rows of a CSV file, read by a reader of its own, without its byte order mark. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  return [...csvParse(text.replace(/^\uFEFF/u, ""))];
}
