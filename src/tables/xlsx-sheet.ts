import { readSheet } from "read-excel-file/universal";
import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { ownLimits } from "../schema/own-file.ts";
import type { CsvRecord } from "./csv-records.ts";
import { addressOf, scanCells, type ScannedCells } from "./scan-cells.ts";
import type { Sheet } from "./sheet.ts";
import { formulaValue, type Sighting, tooMuch, unreadable } from "./sheet-failure.ts";
import { readBlanks, sheetNotes, sighted } from "./sheet-notes.ts";
import { type SheetTable, sheetTable } from "./sheet-table.ts";
import { storeZip } from "./store-zip.ts";
import { unpackWorkbook } from "./unpack-workbook.ts";
import { percentFormats } from "./workbook.ts";

/** Beyond it, a stray cell far below the table would cost more memory than the table. */
const furthest = 5 * ownLimits.rows;

/** Rows of a sheet in any program that writes XLSX: blank ones are often listed down to the last. */
const everyRow = 1_048_576;

/**
 * Reads the first sheet of an XLSX file. The archive is unpacked and packed again without compression before read-excel-file gets it:
 * for deflated parts beyond 512 kB each of its entries would start a worker from a script of its own, which the content policy forbids and
 * Node would do in another way. Values of formulas are those kept in the file; error values and formulas without one are read as text.
 */
export async function xlsxSheet(file: string, bytes: Uint8Array): Promise<Result<Sheet, Failure>> {
  const unpacked = await unpackWorkbook(file, bytes);
  if (!unpacked.ok) return unpacked;
  const { files, sheets, cells, styles } = unpacked.value;
  const scanned = scanCells(cells, percentFormats(styles));
  const beyond = tooFar(file, scanned);
  if (beyond !== null) return failed(beyond);
  const records = await recordsOf(storeZip(files), scanned);
  if (records === null) return failed(unreadable(file, "its first sheet does not follow the form of XLSX"));
  const table = sheetTable(file, records);
  if (!table.ok) return table;
  const { columns, alike, rows, notes } = table.value;
  const [first, ...others] = sheets;
  return ok({
    form: "xlsx",
    says: `sheet ${first ?? ""}${others.length === 0 ? "" : `, first of ${sheets.length}; not read: ${others.join(", ")}`}`,
    decimal: ".",
    columns,
    alike,
    rows: readBlanks(rows),
    notes: [...notes, ...valueNotes(file, scanned, table.value), ...sheetNotes(file, columns, rows)],
  });
}

function tooFar(file: string, scanned: ScannedCells): Failure | null {
  const { filledRows, lastFilledRow, lastRow, lastColumn } = scanned;
  if (filledRows > ownLimits.rows + 1) return tooMuch(file, `${filledRows - 1} rows`, String(ownLimits.rows));
  if (lastFilledRow > furthest) return tooMuch(file, `a filled cell in row ${lastFilledRow}`, `row ${furthest}`);
  if (lastColumn > ownLimits.columns) return tooMuch(file, `${lastColumn} columns`, String(ownLimits.columns));
  return lastRow > everyRow ? unreadable(file, "its first sheet does not follow the form of XLSX") : null;
}

async function recordsOf(archive: ArrayBuffer, scanned: ScannedCells): Promise<CsvRecord[] | null> {
  try {
    const rows: readonly (readonly unknown[])[] = await readSheet(archive);
    return rows
      .map((cells, row) => ({
        row: row + 1,
        whole: true,
        cells: cells.map(
          (value, column) => notPassedOn(scanned, addressOf(row + 1, column + 1), value) ?? cellText(value),
        ),
      }))
      .filter(({ cells }) => cells.some((cell) => cell !== ""));
  } catch {
    return null;
  }
}

/** What the reader of the sheet does not say: an error value, a formula without its value, and that a share is shown in per cent. */
function notPassedOn({ formulas, errors, percents }: ScannedCells, address: string, value: unknown): string | null {
  const formula = formulas.get(address);
  if (formula?.kept === false) return formula.text;
  if (typeof value === "number" && percents.has(address)) return `${Number((value * 100).toPrecision(12))}%`;
  return errors.get(address) ?? null;
}

function cellText(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === null || value === undefined) return "";
  // What is left is a Date, of a cell with the format of a date: at midnight UTC where it has no time of day.
  return JSON.stringify(value).slice(1, 17).replace("T00:00", "").replace("T", " ");
}

function valueNotes(
  file: string,
  { formulas, errors }: ScannedCells,
  { places, columns, rows }: SheetTable,
): readonly Failure[] {
  const sightings = new Map<string, Sighting>();
  if (formulas.size === 0) return [];
  for (const { row } of rows) {
    for (const [index, column] of columns.entries()) {
      const address = addressOf(row, (places[index] ?? 0) + 1);
      if (formulas.get(address)?.kept !== true || errors.has(address)) continue;
      sighted(sightings, column, { row, column, text: "" });
    }
  }
  return [...sightings.values()].map((sighting) => formulaValue(file, sighting));
}
