import { assert } from "../base/assert.ts";
import { type OwnColumn, ownCaseTable } from "../schema/own-case.ts";
import type { OwnReading } from "../schema/own-file.ts";
import type { TableColumn } from "../schema/table-column.ts";
import { columnsOf } from "../schema/table-schema.ts";

const described = columnsOf(ownCaseTable);

/** What a column should hold, in the unit in which the reader's file has it. */
export function ownColumn(column: OwnColumn, reading: OwnReading): TableColumn {
  const found = described.get(column);
  assert(found !== undefined, `a column of OwnCase without a description: ${column}`);
  if (column === "haemoglobin" && reading.haemoglobin === "g/L")
    return { ...found, expected: "a number from 20 to 200 g/L" };
  if (column === "reticulocytes" && reading.reticulocytes === "%") {
    return { ...found, expected: "per cent that come to at most 500 10^9/L with the haemoglobin of the row" };
  }
  return found;
}
