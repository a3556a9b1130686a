import { expect, test } from "vitest";
import { readCell } from "../../src/schema/read-cell.ts";

test.each([
  ["text", " a, b ", "a, b"],
  ["choice", "therapy", "therapy"],
  ["number", "0.05", 0.05],
  ["number", "+1.5e3", 1500],
  ["number", ".08", 0.08],
  ["number", "5.", 5],
  ["whole", "12", 12],
  ["day", " 61 ", 61],
  ["days", "0  3 7", [0, 3, 7]],
  ["regimens", "epo;  rituximab", ["epo", "rituximab"]],
] as const)("%s %j", (kind, cell, value) => {
  expect(readCell(kind, cell)).toEqual(value);
});

test.each(["text", "choice", "regimen", "regimens", "number", "whole", "day", "days"] as const)(
  "a blank %s is not stated",
  (kind) => {
    expect(readCell(kind, "")).toBeNull();
    expect(readCell(kind, " \t")).toBeNull();
  },
);

test.each(["2 weeks", "NA", "0x10", "1,5", "Infinity", "1e", "−3", "--3", "1e9999"])(
  "%j stays text: no number",
  (cell) => {
    expect(readCell("number", cell)).toBe(cell);
    expect(readCell("day", cell)).toBe(cell);
  },
);

test("a list with a stranger keeps it as text", () => {
  expect(readCell("days", "0 x 7")).toEqual([0, "x", 7]);
});
