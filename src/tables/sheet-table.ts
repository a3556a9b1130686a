import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { ownLimits } from "../schema/own-file.ts";
import type { CsvRecord } from "./csv-records.ts";
import { placed, ragged, unclosed } from "./file-failure.ts";
import { nameColumns, type NamedColumns } from "./name-columns.ts";
import { isNumber } from "./plain-number.ts";
import type { SheetRow } from "./sheet.ts";
import { headerless, nothing, tooMuch, uneven } from "./sheet-failure.ts";

/** The table of a file before its texts are looked at: `places` are those of its columns in the file, from 0. */
export interface SheetTable extends NamedColumns {
  readonly places: readonly number[];
  readonly rows: readonly SheetRow[];
}

/**
 * Takes the records of a file as a table: the first names the columns, the others are its rows; columns without name and content are left out.
 * Fails where nothing names the columns, where there are no rows, and beyond the limits.
 */
export function sheetTable(file: string, records: readonly CsvRecord[]): Result<SheetTable, Failure> {
  const [head, ...body] = records;
  if (head === undefined) return failed(nothing(file, "empty file"));
  if (!head.whole) return failed(placed(unclosed, file, head.row));
  if (body.length === 0) return failed(nothing(file, "no rows"));
  if (body.length > ownLimits.rows) return failed(tooMuch(file, `${body.length} rows`, String(ownLimits.rows)));
  const places = filledColumns(head, body);
  if (places.length > ownLimits.columns) {
    return failed(tooMuch(file, `${places.length} columns`, String(ownLimits.columns)));
  }
  const width = head.cells.length;
  const rows = body.map((record) => sheetRow(record, width, places));
  const number = head.cells.find((cell, index) => isNumber(cell.trim()) && mostlyNumbers(body, index));
  if (number !== undefined) return failed(headerless(file, head.row, number.trim()));
  const wider = body.filter(({ cells }, index) => rows[index]?.fault !== null && cells.length > width);
  const [first] = wider;
  if (first !== undefined && wider.length > body.length / 2) {
    return failed(uneven(file, { row: head.row, cells: width }, { row: first.row, cells: first.cells.length }));
  }
  const named = nameColumns(
    file,
    head.row,
    places.map((index) => head.cells[index] ?? ""),
  );
  return ok({ ...named, places, rows });
}

/** The places of the columns that have a name or anything in a cell. */
function filledColumns(head: CsvRecord, body: readonly CsvRecord[]): readonly number[] {
  return head.cells.flatMap((cell, index) =>
    cell.trim() !== "" || body.some(({ cells }) => (cells[index] ?? "").trim() !== "") ? [index] : [],
  );
}

function sheetRow({ row, cells, whole }: CsvRecord, width: number, places: readonly number[]): SheetRow {
  const spare = cells.slice(width).every((cell) => cell.trim() === "");
  const fault = whole ? ragged(spare ? Math.min(cells.length, width) : cells.length, width) : unclosed;
  return { row, cells: places.map((index) => (cells[index] ?? "").trim()), fault };
}

function mostlyNumbers(body: readonly CsvRecord[], index: number): boolean {
  const texts = body.map(({ cells }) => (cells[index] ?? "").trim()).filter((text) => text !== "");
  return texts.filter(isNumber).length > texts.length / 2;
}
