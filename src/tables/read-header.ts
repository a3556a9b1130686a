import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { instead } from "../schema/instead.ts";
import { quoted } from "../schema/quoted.ts";
import type { CsvRecord } from "./csv-records.ts";

const mostColumns = 200;

/** Reads the header of a CSV file: every column of the schema once, in any order, and no other. */
export function readHeader(
  file: string,
  { row, cells }: CsvRecord,
  columns: readonly string[],
): Result<readonly string[], Failure> {
  if (cells.length > mostColumns) return failed(tooWide(file, row, cells.length));
  const header = cells.map((cell) => cell.trim());
  const [only = ""] = header;
  if (header.length === 1 && /[;\t]/.test(only)) return failed(wrongSeparator(file, row));
  const failures = header.flatMap((name, index) => {
    if (!columns.includes(name)) return [unknownColumn(file, row, name, columns)];
    return header.indexOf(name) < index ? [duplicateColumn(file, row, name)] : [];
  });
  const missing = columns.filter((name) => !header.includes(name)).map((name) => missingColumn(file, row, name));
  return failures.length + missing.length === 0 ? ok(header) : failed(...failures, ...missing);
}

function tooWide(file: string, row: number, found: number): Failure {
  return {
    reason: "limit",
    message: `too many columns: ${found} (${file} row ${row})`,
    remedy: "keep the columns of the dictionary, and no other",
    place: { file, row },
  };
}

function wrongSeparator(file: string, row: number): Failure {
  return {
    reason: "syntax",
    message: `wrong separator (${file} row ${row})`,
    remedy: "save the file as CSV with commas between the columns",
    place: { file, row },
  };
}

function unknownColumn(file: string, row: number, name: string, columns: readonly string[]): Failure {
  const bare = (name.split(/[([]/u, 1)[0] ?? "").trim();
  const meant = columns.includes(bare) ? bare : name;
  return {
    reason: "unknown",
    message: `unknown column: ${quoted(name)} (${file} row ${row})`,
    remedy: instead(meant, columns, "remove it: the header names the columns of the dictionary, and no other"),
    place: { file, row, column: name },
  };
}

function duplicateColumn(file: string, row: number, name: string): Failure {
  return {
    reason: "duplicate",
    message: `duplicate column: ${quoted(name)} (${file} row ${row})`,
    remedy: "keep one of the two",
    place: { file, row, column: name },
  };
}

function missingColumn(file: string, row: number, name: string): Failure {
  return {
    reason: "missing",
    message: `missing column: ${quoted(name)} (${file} row ${row})`,
    remedy: "add it; leave its cells blank where nothing was stated",
    place: { file, row, column: name },
  };
}
