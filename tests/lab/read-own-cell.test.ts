import { expect, test } from "vitest";
import { ownColumn } from "../../src/lab/own-column.ts";
import { readOwnCell } from "../../src/lab/read-own-cell.ts";
import type { OwnColumn } from "../../src/schema/own-case.ts";
import type { OwnReading } from "../../src/schema/own-file.ts";
import type { DecimalMark } from "../../src/tables/index.ts";
import { readingOf } from "./own-readings.ts";

function read(
  column: OwnColumn,
  text: string,
  replaced: Partial<OwnReading> = {},
  decimal: DecimalMark = ".",
): unknown {
  const reading = readingOf(replaced);
  const cell = readOwnCell({ column, name: column, described: ownColumn(column, reading), text }, reading, decimal);
  return cell.ok ? cell.value : cell.failures.map(({ message }) => message).join("; ");
}

test.each<[OwnColumn, string, Partial<OwnReading>, DecimalMark, unknown]>([
  ["id", "P01", {}, ".", "P01"],
  ["id", "=1+1", {}, ".", "=1+1"],
  ["group", "", {}, ".", null],
  ["time", "12.5", {}, ".", 12.5],
  ["time", "12,5", {}, ",", 12.5],
  ["time", "12,5", {}, ".", 'unreadable day: "12,5"'],
  ["time", "2021-03-05", {}, ".", 'date instead of a day: "2021-03-05"'],
  ["time", "20210305", {}, ".", 'date instead of a day: "20210305"'],
  ["prcaDay", "5.3.2021", {}, ".", 'date instead of a day: "5.3.2021"'],
  ["entry", "3 weeks", {}, ".", 'wrong unit: "3 weeks"'],
  ["outcome", "dead", { outcomes: { dead: "died" } }, ".", "died"],
  ["outcome", "Dead", { outcomes: { dead: "died" } }, ".", 'unknown outcome: "Dead"'],
  ["outcome", "toString", {}, ".", 'unknown outcome: "toString"'],
  ["haemoglobin", "8.5", {}, ".", 8.5],
  ["haemoglobin", "85", { haemoglobin: "g/L" }, ".", 8.5],
  ["haemoglobin", "8.5 g/dL", {}, ".", 'wrong unit: "8.5 g/dL"'],
  ["haemoglobin", "#DIV/0!", {}, ".", 'error value: "#DIV/0!"'],
  ["haemoglobin", "=B2*10", {}, ".", 'formula without its value: "=B2*10"'],
  ["reticulocytes", "4.5", {}, ".", 4.5],
  ["reticulocytes", "0,7 %", { reticulocytes: "%" }, ",", 0.7],
  ["reticulocytes", "0.7%", {}, ".", 'wrong unit: "0.7%"'],
  ["titreM", "1:64", {}, ".", 64],
  ["titreG", "1899-12-30 02:04", {}, ".", 'unreadable titre: "1899-12-30 02:04"'],
  ["units", "12", {}, ".", 12],
  ["units", "12 units", {}, ".", 'wrong unit: "12 units"'],
])("%s %j %j", (column, text, replaced, decimal, value) => {
  expect(read(column, text, replaced, decimal)).toEqual(value);
});
