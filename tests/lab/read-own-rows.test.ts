import { describe, expect, test } from "vitest";
import { type OwnRows, readOwnRows } from "../../src/lab/read-own-rows.ts";
import type { Failure } from "../../src/schema/failure.ts";
import { inspected, readingOf } from "./own-readings.ts";

const reading = readingOf({ columns: { pid: "id", t: "time", status: "outcome" }, outcomes: { "1": "independent" } });

async function read(...lines: readonly string[]): Promise<OwnRows | readonly Failure[]> {
  const { sheet, places } = await inspected(["pid,t,status", ...lines].join("\n"), reading);
  const rows = readOwnRows("f.csv", sheet, places, reading);
  return rows.ok ? rows.value : rows.failures;
}

describe("a bad row is refused with its place, and the others stay (promise 6)", () => {
  test("by file, row and column as the file calls it", async () => {
    expect(await read("a,12,1", "", "b,1 month,1", "c,13,2", "a,14,1", "d,15,1")).toMatchObject({
      rows: [{ id: "a", time: 12 }, { id: "d" }],
      refused: 3,
      failures: [
        {
          reason: "unit",
          message: 'wrong unit: "1 month" (f.csv row 4, column t)',
          remedy: 'use days as a number from 0 to 36525 d ("1 month": 30, from 15 to 46)',
          place: { file: "f.csv", row: 4, column: "t" },
        },
        {
          reason: "unknown",
          message: 'unknown outcome: "2" (f.csv row 5, column status)',
          place: { file: "f.csv", row: 5, column: "status" },
        },
        {
          reason: "duplicate",
          message: 'duplicate pid: "a" (f.csv row 6, column pid)',
          remedy: "give each row its own; row 2 has this one",
          place: { file: "f.csv", row: 6, column: "pid" },
        },
      ],
    });
  });

  test("of thousands of failures 200 are listed, the last of them the count of the rest", async () => {
    const bad = Array.from({ length: 1000 }, (_, index) => `p${index},x,1`);
    const rows = await read("a,12,1", ...bad);
    expect(rows).toMatchObject({ rows: { length: 1 }, refused: 1000, failures: { length: 200 } });
    expect("failures" in rows && rows.failures.at(-1)?.message).toBe("801 more failures, not listed (f.csv)");
  });
});

test("where no row stays, everything is refused, the rows with their reasons", async () => {
  expect(await read("a,2021-03-05,1", "b,2021-03-06,1")).toMatchObject([
    {
      reason: "missing",
      message: "no row kept: all 2 refused (f.csv)",
      remedy: "mend the rows, or read other columns",
    },
    {
      reason: "clock",
      message: 'date instead of a day: "2021-03-05" (f.csv row 2, column t)',
      remedy: "count days from the first dose, as 45",
    },
    { message: 'date instead of a day: "2021-03-06" (f.csv row 3, column t)' },
  ]);
  expect(await read("a,x,1")).toMatchObject([{ message: "no row kept: the one there is refused (f.csv)" }, {}]);
});
