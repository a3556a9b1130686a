import { expect } from "vitest";
import { type ColumnPlaces, checkReading } from "../../src/lab/check-reading.ts";
import { inspectSheet } from "../../src/lab/inspect-sheet.ts";
import type { Inspection, OwnReading } from "../../src/schema/own-file.ts";
import type { Sheet } from "../../src/tables/index.ts";
import { sheetOf } from "../tables/opened-sheet.ts";

/** A reading of f.csv that maps its columns by their own names of OwnCase, with anything replaced. */
export function readingOf(replaced: Partial<OwnReading> = {}): OwnReading {
  return {
    file: "f.csv",
    columns: { time: "time", outcome: "outcome" },
    clock: "therapy",
    haemoglobin: "g/dL",
    reticulocytes: "10^9/L",
    outcomes: {
      independent: "independent",
      died: "died",
      relapsed: "relapsed",
      "second graft": "second graft",
      "still dependent": "still dependent",
    },
    risked: [],
    ...replaced,
  };
}

/** The sheet of f.csv, what is said of it, and where its columns are by this reading; columns at risk are read. */
export async function inspected(
  content: string,
  reading = readingOf(),
): Promise<{ readonly sheet: Sheet; readonly inspection: Inspection; readonly places: ColumnPlaces }> {
  const sheet = await sheetOf("f.csv", content);
  const inspection = inspectSheet("f.csv", sheet);
  const places = checkReading(inspection, { ...reading, risked: Object.keys(reading.columns) });
  if (!places.ok) return expect.unreachable(places.failures.map(({ message }) => message).join("; "));
  return { sheet, inspection, places: places.value };
}
