import { nounFor } from "../base/counted.ts";
import type { Failure } from "../schema/failure.ts";
import { quoted } from "../schema/quoted.ts";
import type { Refusal } from "../schema/refusal.ts";

/** A file with nothing to read. */
export function empty(file: string, message: string): Failure {
  return {
    reason: "missing",
    message: `${message} (${file})`,
    remedy: "give it the header of the dictionary and a row for each record",
    place: { file },
  };
}

/** A file beyond what is read. */
export function beyond(file: string, found: string, most: number): Failure {
  return {
    reason: "limit",
    message: `too large file: ${found} (${file})`,
    remedy: `split it: at most ${most}`,
    place: { file },
  };
}

/** A record whose quotes do not match. */
export const unclosed: Refusal = {
  column: null,
  reason: "syntax",
  message: "unmatched quote",
  remedy:
    'put a cell that holds a comma, a quote or a line break between double quotes, and write each quote inside it twice ("")',
};

/** A record with more or fewer cells than the header; null where their numbers agree. */
export function ragged(cells: number, columns: number): Refusal | null {
  if (cells === columns) return null;
  return {
    column: null,
    reason: "shape",
    message: `wrong number of cells: ${cells}`,
    remedy: `give the row ${columns} cells, as the header has; put a cell that holds a comma between double quotes`,
  };
}

/** A record whose key an earlier row has. */
export function twice(column: string | null, key: unknown, before: number): Refusal {
  return {
    column,
    reason: "duplicate",
    message: `duplicate ${column}: ${quoted(key)}`,
    remedy: `give each row its own; row ${before} has this one`,
  };
}

/** The failure of a refused record, with its place. */
export function placed({ column, reason, message, remedy }: Refusal, file: string, row: number): Failure {
  if (column === null) return { reason, message: `${message} (${file} row ${row})`, remedy, place: { file, row } };
  return { reason, message: `${message} (${file} row ${row}, column ${column})`, remedy, place: { file, row, column } };
}

/** The first failures, and how many more there were. */
export function shortened(file: string, failures: readonly Failure[], most: number): readonly Failure[] {
  if (failures.length <= most) return failures;
  const rest = failures.length - most + 1;
  const more: Failure = {
    reason: "limit",
    message: `${rest} more ${nounFor(rest, "failure")}, not listed (${file})`,
    remedy: "mend those listed first",
    place: { file },
  };
  return [...failures.slice(0, most - 1), more];
}
