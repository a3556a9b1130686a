import { expect, test } from "vitest";
import { entryIn, groupIn, statusIn, timeIn } from "../../src/lab/survival-cells.ts";

const said = (read: ReturnType<typeof timeIn> | ReturnType<typeof entryIn> | ReturnType<typeof groupIn>): unknown =>
  read.ok ? read.value : read.failures.map(({ column, reason, message }) => [column, reason, message]);

test.each([
  ["0", 0],
  ["12.5", 12.5],
  ["1e3", 1000],
  ["", [["t", "missing", "blank time"]]],
  ["12,5", [["t", "shape", 'unreadable time: "12,5"']]],
  ["3 months", [["t", "shape", 'unreadable time: "3 months"']]],
  ["2024-01-05", [["t", "shape", 'unreadable time: "2024-01-05"']]],
  ["NA", [["t", "shape", 'unreadable time: "NA"']]],
  ["1e999", [["t", "shape", 'unreadable time: "1e999"']]],
  ["-1", [["t", "range", 'negative time: "-1"']]],
])("time %j", (text, expected) => {
  expect(said(timeIn("t", text, "."))).toEqual(expected);
});

test("a time with a decimal comma is read where the file writes commas", () => {
  expect(said(timeIn("t", "12,5", ","))).toBe(12.5);
});

test.each([
  ["0", 0],
  ["2", 2],
  ["1.0", 1],
  ["", [["s", "missing", "blank status"]]],
  ["dead", [["s", "shape", 'unreadable status: "dead"']]],
  ["-1", [["s", "range", 'impossible status: "-1"']]],
  ["0.5", [["s", "range", 'impossible status: "0.5"']]],
  ["1000", [["s", "range", 'impossible status: "1000"']]],
])("status %j", (text, expected) => {
  expect(said(statusIn("s", text, "."))).toEqual(expected);
});

test.each([
  ["", null],
  ["-3", -3],
  ["9.5", 9.5],
  ["10", [["e", "range", 'late entry: "10"']]],
  ["soon", [["e", "shape", 'unreadable entry: "soon"']]],
])("entry %j of a patient whose time is 10", (text, expected) => {
  expect(said(entryIn("e", text, ".", 10))).toEqual(expected);
});

test("an entry whose time was refused is not refused for it", () => {
  expect(said(entryIn("e", "10", ".", null))).toBe(10);
});

test("a group is any text but none", () => {
  expect(said(groupIn("g", "early"))).toBe("early");
  expect(said(groupIn("g", ""))).toEqual([["g", "missing", "blank group"]]);
});
