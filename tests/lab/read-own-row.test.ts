import { describe, expect, test } from "vitest";
import { ownRowReader } from "../../src/lab/read-own-row.ts";
import type { OwnReading } from "../../src/schema/own-file.ts";
import { inspected, readingOf } from "./own-readings.ts";

const columns: OwnReading["columns"] = {
  pid: "id",
  arm: "group",
  t: "time",
  status: "outcome",
  start: "entry",
  hb: "haemoglobin",
  retic: "reticulocytes",
  igm: "titreM",
};
const header = Object.keys(columns).join(",");
const outcomes = { "1": "independent", "0": "still dependent" } as const;

async function read(line: string, replaced: Partial<OwnReading> = {}): Promise<unknown> {
  const reading = readingOf({ columns, outcomes, ...replaced });
  const { sheet, places } = await inspected(`${header}\n${line}`, reading);
  const [row] = sheet.rows;
  if (row === undefined) return expect.unreachable("a row");
  const found = ownRowReader(places, reading, sheet.decimal)(row);
  return found.ok ? found.value : found.failures.map(({ column, message }) => [column, message]);
}

test("a row becomes a case; what is not read is not stated", async () => {
  expect(await read("P1,North,45,1,,8.1,4.5,1:64")).toEqual({
    id: "P1",
    group: "North",
    time: 45,
    outcome: "independent",
    entry: null,
    haemoglobin: 8.1,
    reticulocytes: 4.5,
    titreM: 64,
    titreG: null,
    units: null,
    prcaDay: null,
  });
});

test("without a column of pseudonyms a row is called by its number", async () => {
  const { pid: _, ...rest } = columns;
  expect(await read("P1,,45,0,,,,", { columns: rest })).toMatchObject({ id: "row 2", outcome: "still dependent" });
});

describe("units", () => {
  test("of haemoglobin are those of OwnCase", async () => {
    expect(await read("P1,,45,1,,81,,", { haemoglobin: "g/L" })).toMatchObject({ haemoglobin: 8.1 });
  });

  test("of reticulocytes take the haemoglobin of the row: 0.6 % at 9 g/dL are 18 in 10⁹/L", async () => {
    expect(await read("P1,,45,1,,90,0.6,", { haemoglobin: "g/L", reticulocytes: "%" })).toMatchObject({
      haemoglobin: 9,
      reticulocytes: expect.closeTo(18, 12),
    });
    expect(await read("P1,,45,1,,,0.6,", { reticulocytes: "%" })).toEqual([
      ["retic", 'missing haemoglobin beside reticulocytes in %: "0.6"'],
    ]);
    expect(await read("P1,,45,1,,,,", { reticulocytes: "%" })).toMatchObject({ reticulocytes: null });
  });
});

describe("a row is refused", () => {
  test.each<[string, string, Partial<OwnReading>, unknown]>([
    [
      "without a day or an outcome",
      "P1,,,,,,,",
      {},
      [
        ["t", "missing t"],
        ["status", "missing status"],
      ],
    ],
    ["without its pseudonym", ",,45,1,,,,", {}, [["pid", "missing pid"]]],
    [
      "with every cell that is wrong",
      "P1,,2021-03-05,7,x,8,,",
      {},
      [
        ["t", 'date instead of a day: "2021-03-05"'],
        ["status", 'unknown outcome: "7"'],
        ["start", 'unreadable day: "x"'],
      ],
    ],
    [
      "with impossible numbers",
      "P1,,-4,1,,1,501,",
      {},
      [
        ["t", 'impossible day: "-4"'],
        ["hb", 'impossible number: "1"'],
        ["retic", 'impossible number: "501"'],
      ],
    ],
    ["with a haemoglobin of another unit", "P1,,4,1,,85,,", {}, [["hb", 'wrong unit: "85"']]],
    ["with a haemoglobin of the other unit", "P1,,4,1,,8.5,,", { haemoglobin: "g/L" }, [["hb", 'wrong unit: "8.5"']]],
    ["with a haemoglobin of no unit", "P1,,4,1,,850,,", { haemoglobin: "g/L" }, [["hb", 'impossible number: "850"']]],
    [
      "watched only after its outcome",
      "P1,,4,1,4,,,",
      {},
      [["start", "impossible entry: not before the day of the outcome"]],
    ],
    ["with a text too long", `${"x".repeat(2001)},,4,1,,,,`, {}, [["pid", expect.stringMatching(/^too long text/u)]]],
    ["that does not fit the header", "P1,,4,1", {}, [[null, "wrong number of cells: 4"]]],
  ])("%s", async (_, line, replaced, refusals) => {
    expect(await read(line, replaced)).toEqual(refusals);
  });
});
