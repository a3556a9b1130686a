import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import type { OwnCase } from "../schema/own-case.ts";
import type { OwnReading } from "../schema/own-file.ts";
import { placed, type Sheet, shortened, twice } from "../tables/index.ts";
import { checkHaemoglobin } from "./check-haemoglobin.ts";
import type { ColumnPlaces } from "./check-reading.ts";
import { ownRowReader } from "./read-own-row.ts";

/** The rows kept of a file, how many were refused, and why: at most 200 failures, the last of them the count of the rest. */
export interface OwnRows {
  readonly rows: readonly OwnCase[];
  readonly refused: number;
  readonly failures: readonly Failure[];
}

const mostFailures = 200;

/** Reads the rows of a sheet by what was said of its columns. A row with anything wrong is refused with file, row, column and value, and the others stay; where none stays, or the haemoglobin of all looks like another unit, everything is refused. */
export function readOwnRows(
  file: string,
  sheet: Sheet,
  places: ColumnPlaces,
  reading: OwnReading,
): Result<OwnRows, Failure> {
  const wrongUnit = checkHaemoglobin(file, sheet, places, reading.haemoglobin);
  if (wrongUnit !== null) return failed(wrongUnit);
  const read = ownRowReader(places, reading, sheet.decimal);
  const rows: OwnCase[] = [];
  const failures: Failure[] = [];
  const named = new Map<string, number>();
  for (const row of sheet.rows) {
    const found = read(row);
    if (!found.ok) {
      failures.push(...found.failures.map((refusal) => placed(refusal, file, row.row)));
      continue;
    }
    const { id } = found.value;
    const before = named.get(id);
    if (before === undefined) {
      named.set(id, row.row);
      rows.push(found.value);
    } else {
      failures.push(placed(twice(places.get("id")?.name ?? "id", id, before), file, row.row));
    }
  }
  const listed = shortened(file, failures, mostFailures);
  if (rows.length === 0) return failed(noRowKept(file, sheet.rows.length), ...listed);
  return ok({ rows, refused: sheet.rows.length - rows.length, failures: listed });
}

function noRowKept(file: string, refused: number): Failure {
  return {
    reason: "missing",
    message: `no row kept: ${refused === 1 ? "the one there is" : `all ${refused}`} refused (${file})`,
    remedy: "mend the rows, or read other columns",
    place: { file },
  };
}
