import { counted } from "../base/counted.ts";
import type { Failure } from "../schema/failure.ts";
import { quoted } from "../schema/quoted.ts";

const resave = "open it in a spreadsheet program and save it as CSV (UTF-8) or XLSX";

/** A file whose bytes are no table this can read; `what` says what they seem to be. */
export function unreadable(file: string, what: string): Failure {
  return { reason: "syntax", message: `unreadable file: ${what} (${file})`, remedy: resave, place: { file } };
}

/** A file that only its owner's password opens. */
export function locked(file: string): Failure {
  return {
    reason: "syntax",
    message: `locked file: it is protected by a password (${file})`,
    remedy: "save a copy without a password, of these columns only",
    place: { file },
  };
}

/** A file with nothing to read. */
export function nothing(file: string, message: string): Failure {
  const remedy = "give it a first row with the names of the columns, and a row for each patient";
  return { reason: "missing", message: `${message} (${file})`, remedy, place: { file } };
}

/** A file beyond what is read. */
export function tooMuch(file: string, found: string, most: string): Failure {
  return {
    reason: "limit",
    message: `oversized file: ${found}, the limit is ${most} (${file})`,
    remedy: "leave out what is not needed here",
    place: { file },
  };
}

/** A first row that does not name the columns. */
export function headerless(file: string, row: number, number: string): Failure {
  return {
    reason: "missing",
    message: `missing header: ${quoted(number)} names no column (${file} row ${row})`,
    remedy: "put the names of the columns in the first row; nothing may stand above them",
    place: { file, row },
  };
}

/** Rows that are wider than the first. */
export function uneven(
  file: string,
  head: { row: number; cells: number },
  first: { row: number; cells: number },
): Failure {
  return {
    reason: "shape",
    message: `uneven rows: row ${head.row} has ${counted(head.cells, "cell")}, row ${first.row} has ${first.cells} (${file})`,
    remedy:
      "put the names of the columns in the first row, and nothing above them; where commas part the cells, write decimals with a point",
    place: { file, row: first.row },
  };
}

/** A column whose name an earlier one has. */
export function alike(file: string, row: number, name: string, called: string): Failure {
  return {
    reason: "duplicate",
    message: `duplicate column: ${quoted(name)} (${file} row ${row})`,
    remedy: `it is called ${quoted(called)} here: say which of them is meant`,
    place: { file, row, column: called },
  };
}

/** Where in a column something was seen first, how often, and in which words. */
export interface Sighting {
  readonly row: number;
  readonly column: string;
  readonly count: number;
  readonly text: string;
}

/** Formulas that are read as the text they are, never worked out. */
export function formulaText(file: string, { row, column, count, text }: Sighting): Failure {
  const what = count === 1 ? "formula read as text" : `${count} formulas read as text, the first`;
  return {
    reason: "syntax",
    message: `${what}: ${quoted(text)} (${file} row ${row}, column ${column})`,
    remedy: "nothing is worked out here: put the value in its place",
    place: { file, row, column },
  };
}

/** Formulas of which the value that the spreadsheet program kept is read. */
export function formulaValue(file: string, { row, column, count }: Sighting): Failure {
  const what = count === 1 ? "formula read as its kept value" : `${count} formulas read as their kept values`;
  return {
    reason: "syntax",
    message: `${what} (${file} row ${row}, column ${column})`,
    remedy: "nothing is worked out here: check that the values are up to date",
    place: { file, row, column },
  };
}

/** A word that is read as a blank cell. */
export function blankWord(file: string, { row, column, count, text }: Sighting): Failure {
  return {
    reason: "missing",
    message: `${quoted(text)} read as blank: ${counted(count, "cell")}, the first of them (${file} row ${row}, column ${column})`,
    remedy: "blank means not stated",
    place: { file, row, column },
  };
}
