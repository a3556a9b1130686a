import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { instead } from "../schema/instead.ts";
import { quoted } from "../schema/quoted.ts";
import type { Refusal } from "../schema/refusal.ts";
import { csvDelimiter } from "./csv-dialect.ts";
import { type CsvRecord, eachCsvRecord } from "./csv-records.ts";
import { placed, ragged, unclosed } from "./file-failure.ts";
import { firstFailures } from "./first-failures.ts";
import { type DecimalMark, decimalMark } from "./plain-number.ts";
import { nothing, tooMuch } from "./sheet-failure.ts";

/** Some columns of a CSV file: the numbers of its rows as a spreadsheet has them, their cells by column without outer spaces, and the decimal mark these use. */
export interface ChosenColumns {
  readonly rows: readonly number[];
  readonly cells: ReadonlyMap<string, readonly string[]>;
  readonly decimal: DecimalMark;
}

const mostCharacters = 200_000_000;
const mostRows = 1_000_000;
const mostListed = 20;
const mostNamed = 30;

/** Where the wanted columns stand in a header. */
function placesOf(file: string, head: CsvRecord, names: readonly string[]): Result<readonly number[], Failure> {
  if (!head.whole) return failed(placed(unclosed, file, head.row));
  const header = head.cells.map((cell) => cell.trim());
  const failures = names.flatMap((name): readonly Failure[] => {
    const times = header.filter((cell) => cell === name).length;
    if (times === 1) return [];
    const place = { file, row: head.row, column: name };
    const where = `${quoted(name)} (${file} row ${head.row})`;
    if (times > 1) {
      const message = `duplicate column: ${where}`;
      return [{ reason: "duplicate", message, remedy: "give each column a name of its own", place }];
    }
    const known = header.filter((cell) => cell !== "");
    const list = known.slice(0, mostNamed).map(quoted).join(", ");
    const remedy = instead(name, known, known.length > mostNamed ? `use one of ${list} …` : `use one of ${list}`);
    return [{ reason: "unknown", message: `unknown column: ${where}`, remedy, place }];
  });
  return failures.length > 0 ? failed(...failures) : ok(names.map((name) => header.indexOf(name)));
}

/** Why the cells of a row cannot be trusted; blank ones beyond the header are no fault. */
function faultOf({ cells, whole }: CsvRecord, width: number): Refusal | null {
  if (!whole) return unclosed;
  const spare = cells.slice(width).every((cell) => cell.trim() === "");
  return ragged(spare ? Math.min(cells.length, width) : cells.length, width);
}

function* eachCell(columns: readonly (readonly string[])[]): Generator<string> {
  for (const column of columns) yield* column;
}

/**
 * Reads columns of a CSV file by the names in its header: commas, semicolons or tabs, decimal points or commas, with or without byte-order mark, as the file shows. Other columns may hold anything.
 * Fails as a whole, with the first rows, where a name is missing or double, a row has too few or too many cells or quotes that do not match, and beyond 1,000,000 rows or 200,000,000 characters. What the cells mean is not looked at.
 */
export function chosenColumns(file: string, text: string, names: readonly string[]): Result<ChosenColumns, Failure> {
  if (text.length > mostCharacters) {
    return failed(tooMuch(file, `${text.length} characters`, `${mostCharacters} characters`));
  }
  const delimiter = csvDelimiter(text);
  const refused = firstFailures(file, mostListed);
  const rows: number[] = [];
  const chosen = names.map((): string[] => []);
  let head: CsvRecord | undefined;
  let places: Result<readonly number[], Failure> = failed(nothing(file, "empty file"));
  let found = 0;
  eachCsvRecord(text, delimiter, (record) => {
    if (head === undefined) {
      if (/^sep=/iu.test(record.cells[0] ?? "")) return;
      head = record;
      places = placesOf(file, record, names);
      return;
    }
    found += 1;
    if (!places.ok || found > mostRows) return;
    const fault = faultOf(record, head.cells.length);
    if (fault !== null) return refused.add(placed(fault, file, record.row));
    rows.push(record.row);
    for (const [index, place] of places.value.entries()) chosen[index]?.push((record.cells[place] ?? "").trim());
  });
  if (!places.ok) return places;
  if (found === 0) return failed(nothing(file, "no rows"));
  if (found > mostRows) return failed(tooMuch(file, `${found} rows`, `${mostRows} rows`));
  const failures = refused.list();
  if (failures.length > 0) return failed(...failures);
  return ok({
    rows,
    cells: new Map(names.map((name, index) => [name, chosen[index] ?? []])),
    decimal: decimalMark(eachCell(chosen), delimiter === ",") ?? ".",
  });
}
