import { expect, test } from "vitest";
import { differencesCsv } from "../../../src/share/takeout/differences-csv.ts";
import { inventedRun } from "./invented-run.ts";
import { readCsv } from "./read-csv.ts";

test("each arm against the first: a row a number, below 0 as a number", () => {
  const rows = readCsv(differencesCsv([inventedRun()]));
  expect(rows).toHaveLength(10);
  expect(rows[0]).toEqual({
    run: "run",
    arm: "'=1+1",
    versus: "watch",
    by_day: "180",
    number: "days independent gained, mean",
    value: "12.34",
    unit: "d",
  });
  expect(rows.map(({ value }) => Number(value))).toEqual([12.34, 1.96, -3, 0, 88, 0.21, 0.75, 0.04, 2.5, 9.1]);
});
