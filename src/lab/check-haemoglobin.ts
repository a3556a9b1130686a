import type { Failure } from "../schema/failure.ts";
import type { OwnReading } from "../schema/own-file.ts";
import { plainNumber, type Sheet } from "../tables/index.ts";
import type { ColumnPlaces } from "./check-reading.ts";

/** Above it a median is no haemoglobin in g/dL, and at or below it none in g/L. */
const between = 25;
const fewRows = 3;

/** The failure of a file whose haemoglobin, as a whole, looks like the other unit than was said: by its median. Null where it does not, or there is none. */
export function checkHaemoglobin(
  file: string,
  { rows, decimal }: Sheet,
  places: ColumnPlaces,
  unit: OwnReading["haemoglobin"],
): Failure | null {
  const place = places.get("haemoglobin");
  if (place === undefined) return null;
  const found = rows.flatMap(({ row, cells }) => {
    const value = plainNumber(cells[place.index] ?? "", decimal);
    return value === null ? [] : [{ row, value }];
  });
  const ordered = found.map(({ value }) => value).toSorted((one, other) => one - other);
  const median = ordered[Math.floor((ordered.length - 1) / 2)];
  if (median === undefined || median > between === (unit === "g/L")) return null;
  const looksLike = unit === "g/L" ? "g/dL" : "g/L";
  return {
    reason: "unit",
    message: `wrong unit: the median haemoglobin is ${median}, and ${unit} was said (${file} ${listedRows(found.map(({ row }) => row))}, column ${place.name})`,
    remedy: `say that this column is in ${looksLike}, which it looks like`,
    place: { file, ...(found[0] === undefined ? {} : { row: found[0].row }), column: place.name },
  };
}

function listedRows(rows: readonly number[]): string {
  const listed = rows.slice(0, fewRows).join(", ");
  const more = rows.length - fewRows;
  if (rows.length === 1) return `row ${listed}`;
  return more <= 0 ? `rows ${listed}` : `rows ${listed} and ${more} more`;
}
