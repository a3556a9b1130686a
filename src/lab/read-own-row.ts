import { failed, ok, type Result } from "../base/result.ts";
import { OwnCase, ownCaseTable } from "../schema/own-case.ts";
import type { OwnReading } from "../schema/own-file.ts";
import { type Refusal, refuseCell } from "../schema/refusal.ts";
import { type DecimalMark, plainNumber, type SheetRow } from "../tables/index.ts";
import type { ColumnPlaces } from "./check-reading.ts";
import { ownColumn } from "./own-column.ts";
import { type RefusedCell, refusePercent, refuseRange, refuseUnit } from "./own-refusal.ts";
import { readOwnCell } from "./read-own-cell.ts";

/** Reticulocytes in 10⁹/L from per cent and haemoglobin in g/dL: red cells in 10¹²/L are about a third of it, the rule of three. */
const countFromPercent = 10 / 3;

/** The range of haemoglobin in g/dL; a number that would lie in it in the file's other unit is told so. */
const possible = { min: 2, max: 20 };

type Values = Partial<Record<string, string | number | null>>;

/** Makes the reader of a sheet's rows. Columns that are not read are *not stated*; without a column of pseudonyms a row is called by its number. Every wrong cell is named; rules between cells are tried when no cell is wrong. */
export function ownRowReader(
  places: ColumnPlaces,
  reading: OwnReading,
  decimal: DecimalMark,
): (row: SheetRow) => Result<OwnCase, Refusal> {
  const blank: Values = Object.fromEntries(Object.keys(OwnCase.shape).map((column) => [column, null]));
  const columns = [...places].map(([column, place]) => ({ ...place, column, described: ownColumn(column, reading) }));
  return ({ row, cells, fault }) => {
    if (fault !== null) return failed(fault);
    const found = columns.map(({ index, column, name, described }): RefusedCell => {
      return { column, name, described, text: cells[index] ?? "" };
    });
    const values: Values = { ...blank, id: `row ${row}` };
    const refusals: Refusal[] = [];
    for (const cell of found) {
      const missing = cell.text === "" && !cell.described.blank;
      const read = missing ? failed(refuseCell(cell.name, cell.described, "")) : readOwnCell(cell, reading, decimal);
      if (read.ok) values[cell.column] = read.value;
      else refusals.push(...read.failures);
    }
    if (refusals.length > 0) return failed(...refusals);
    const uncounted = reading.reticulocytes === "%" ? countReticulocytes(values) : null;
    if (uncounted !== null) return failed(...found.filter(({ column }) => column === uncounted).map(refusePercent));
    const parsed = OwnCase.safeParse(values);
    if (!parsed.success) {
      const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
      return failed(
        ...found.filter(({ column }) => wrong.has(column)).map((cell) => refuseValue(cell, reading, decimal)),
      );
    }
    const broken = ownCaseTable.rules.filter(({ holds }) => !holds(parsed.data));
    if (broken.length === 0) return ok(parsed.data);
    return failed(
      ...broken.map(({ reason, message, remedy, ...rule }) => {
        const column = found.find((cell) => cell.column === rule.column)?.name ?? rule.column;
        return { column, reason, message, remedy };
      }),
    );
  };
}

/** Makes a count of reticulocytes in per cent; the column that lacks what it takes, or null. */
function countReticulocytes(values: Values): "reticulocytes" | null {
  const { reticulocytes, haemoglobin } = values;
  if (typeof reticulocytes !== "number") return null;
  if (typeof haemoglobin !== "number") return "reticulocytes";
  values["reticulocytes"] = countFromPercent * reticulocytes * haemoglobin;
  return null;
}

function refuseValue(cell: RefusedCell, { haemoglobin }: OwnReading, decimal: DecimalMark): Refusal {
  const { column, name, described, text } = cell;
  const value = plainNumber(text, decimal);
  if (described.kind === "text") return refuseCell(name, described, text);
  if (column === "haemoglobin" && value !== null) {
    const other =
      haemoglobin === "g/dL" ? { unit: "g/L" as const, value: value / 10 } : { unit: "g/dL" as const, value };
    if (other.value >= possible.min && other.value <= possible.max) return refuseUnit(cell, other.unit);
  }
  return refuseRange(cell);
}
