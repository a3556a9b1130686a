import { expect, test } from "vitest";
import { numbersCsv } from "../../../src/share/takeout/numbers-csv.ts";
import { inventedRun } from "./invented-run.ts";
import { readCsv } from "./read-csv.ts";

const run = inventedRun();
const rows = readCsv(numbersCsv([run]));

function valueOf(number: string, arm = "watch"): string | undefined {
  return rows.find((row) => row["number"] === number && row["arm"] === arm)?.["value"];
}

test("every number has a name and, where it has one, a unit; not reached is blank", () => {
  expect(valueOf("simulated patients")).toBe("1000");
  expect(valueOf("day by which 50 % are independent")).toBe("170");
  expect(valueOf("day by which 75 % are independent")).toBe("");
  expect(valueOf("independent by day 90")).toBe("0.225");
  expect(valueOf("independent by day 365")).toBeUndefined();
  expect(valueOf("days independent, mean by day 180")).toBe("60");
  expect(valueOf("iron given, mean", "'=1+1")).toBe("3820");
  expect(valueOf("acute GVHD II-IV, reported")).toBe("");
  expect(valueOf("burden")).toBe("1 infusion");
  expect(new Set(rows.map(({ unit }) => unit))).toEqual(new Set(["patients", "", "d", "fraction", "units", "mg"]));
  expect(new Set(rows.map((row) => `${row["arm"]} ${row["number"]}`)).size).toBe(rows.length);
});

test("regimens given by a rule are counted", () => {
  const [first, ...others] = run.summary.arms;
  if (first === undefined) return expect.unreachable("no arm");
  const given = [{ regimen: "rituximab", day: 28, patients: 421 }];
  const summary = { ...run.summary, arms: [{ ...first, given }, ...others] };
  expect(numbersCsv([{ ...run, summary }])).toContain(
    "run,watch,given rituximab by its rule on day 28,421,patients\r\n",
  );
  return undefined;
});
