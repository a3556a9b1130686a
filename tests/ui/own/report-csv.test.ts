import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import type { OwnOpened } from "../../../src/schema/own-file.ts";
import { reportCsv } from "../../../src/ui/own/report-csv.ts";

function report(...failures: OwnOpened["failures"]): string {
  return reportCsv({ file: "ward.csv", kept: 1, refused: failures.length, failures, groups: [], small: [] });
}

test("has a line for each failure, with row and column where they are known", () => {
  const text = report(
    {
      reason: "unit",
      message: 'unknown unit: "2 weeks" (ward.csv row 3, column day)',
      remedy: "use days, as a number",
      place: { file: "ward.csv", row: 3, column: "day" },
    },
    { reason: "limit", message: "12 more, not listed", remedy: "mend these first", place: {} },
  );
  expect(text.startsWith("\uFEFFrow,column,reason,what,remedy\r\n")).toBe(true);
  expect([...csvParse(text.slice(1))]).toEqual([
    {
      row: "3",
      column: "day",
      reason: "unit",
      what: 'Unknown unit: "2 weeks" (ward.csv row 3, column day).',
      remedy: "Use days, as a number.",
    },
    { row: "", column: "", reason: "limit", what: "12 more, not listed.", remedy: "Mend these first." },
  ]);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])(
  "keeps a spreadsheet from running a cell that begins as %j",
  (name) => {
    const text = report({ reason: "unknown", message: "x", remedy: "y", place: { row: 2, column: name } });
    expect(csvParse(text.slice(1))[0]?.["column"]).toBe(`'${name}`);
  },
);
