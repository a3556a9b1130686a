import { expect, test } from "vitest";
import { ownCaseTable } from "../../../src/schema/own-case.ts";
import { ownCaseColumns } from "../../../src/ui/own/own-case-columns.ts";

const blank = Object.fromEntries(Object.keys(ownCaseTable.row.shape).map((column) => [column, null]));
const row = ownCaseTable.row.parse({ ...blank, id: "p1", time: 40, outcome: "died", haemoglobin: 7, titreM: 64 });

test("only what some row states has a column, with its unit", () => {
  expect(ownCaseColumns([row]).map(({ head }) => head)).toEqual([
    "Patient",
    "Day of the outcome",
    "Outcome",
    "Haemoglobin, g/dL",
    "IgM titre",
  ]);
});

test("cells are as read, and what a row does not state is said to be not stated", () => {
  const other = { ...row, id: "p2", haemoglobin: null, time: 40.5 };
  const cells = [row, other].map((one) => ownCaseColumns([row, other]).map(({ cell }) => cell(one)));
  expect(cells).toEqual([
    ["p1", "40", "died", "7.0", "1:64"],
    ["p2", "40.5", "died", "not stated", "1:64"],
  ]);
});

test("every column of a case can be shown", () => {
  const full = { ...row, group: "a", entry: 1, reticulocytes: 9, titreG: 8, units: 4, prcaDay: 60 };
  expect(new Set(ownCaseColumns([full]).map(({ column }) => column))).toEqual(new Set(Object.keys(blank)));
});
