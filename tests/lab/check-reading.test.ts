import { expect, test } from "vitest";
import { checkReading } from "../../src/lab/check-reading.ts";
import { inspectSheet } from "../../src/lab/inspect-sheet.ts";
import type { OwnReading } from "../../src/schema/own-file.ts";
import { sheetOf } from "../tables/opened-sheet.ts";
import { readingOf } from "./own-readings.ts";

const text = "id,time,outcome,retic,MRN\na,1,died,2,77\n";

async function checked(replaced: Partial<OwnReading>): Promise<ReturnType<typeof checkReading>> {
  return checkReading(inspectSheet("f.csv", await sheetOf("f.csv", text)), readingOf(replaced));
}

test("a reading says where each thing stands", async () => {
  const places = await checked({ columns: { outcome: "outcome", time: "time", MRN: "id" }, risked: ["MRN"] });
  expect(places.ok && [...places.value]).toEqual([
    ["outcome", { index: 2, name: "outcome" }],
    ["time", { index: 1, name: "time" }],
    ["id", { index: 4, name: "MRN" }],
  ]);
});

const both = { time: "time", outcome: "outcome" } as const;

test.each<[string, Partial<OwnReading>, unknown]>([
  [
    "lacks what is required",
    { columns: {} },
    [
      {
        reason: "missing",
        message: "missing column: the day of the outcome (f.csv)",
        remedy: "say which column holds it",
      },
      { reason: "missing", message: "missing column: the outcome (f.csv)", remedy: "say which column holds it" },
    ],
  ],
  [
    "names a column there is not",
    { columns: { ...both, retics: "reticulocytes" } },
    [{ reason: "unknown", message: 'unknown column: "retics" (f.csv)', remedy: 'did you mean "retic"?' }],
  ],
  [
    "takes two columns for one thing",
    { columns: { ...both, id: "time" } },
    [{ reason: "duplicate", message: 'duplicate time: "time" (f.csv)', remedy: "read one column as this" }],
  ],
  [
    "reads a column at risk without saying so",
    { columns: { ...both, MRN: "id" } },
    [
      {
        reason: "missing",
        message: 'unconfirmed column: "MRN" could identify a person (f.csv)',
        remedy: "leave it out, or choose to read it all the same",
      },
    ],
  ],
  [
    "has reticulocytes in per cent and no haemoglobin",
    { columns: { ...both, retic: "reticulocytes" }, reticulocytes: "%" },
    [
      {
        reason: "missing",
        message: "missing column: the haemoglobin, which reticulocytes in % need (f.csv)",
        remedy: "say which column holds it, or leave the reticulocytes out",
      },
    ],
  ],
])("a reading is refused that %s", async (_, replaced, failures) => {
  expect(await checked(replaced)).toMatchObject({ ok: false, failures });
});
