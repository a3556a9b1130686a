import { expect, test } from "vitest";
import { decimalMark, isNumber, plainNumber } from "../../src/tables/plain-number.ts";

test.each([
  ["8.5", 8.5, null],
  ["8,5", null, 8.5],
  ["-3", -3, -3],
  [".5", 0.5, null],
  [",5", null, 0.5],
  ["1e3", 1000, 1000],
  ["1.234,5", null, null],
  ["1,234", null, 1.234],
  ["8 5", null, null],
  ["", null, null],
  ["0x10", null, null],
  ["Infinity", null, null],
])("%j", (text, withPoint, withComma) => {
  expect([plainNumber(text, "."), plainNumber(text, ",")]).toEqual([withPoint, withComma]);
  expect(isNumber(text)).toBe(withPoint !== null || withComma !== null);
});

test.each<[readonly string[], boolean, "." | "," | null]>([
  [["1", "a", ""], false, null],
  [["8.5", "7"], false, "."],
  [["8,5", "7"], false, ","],
  [["8,5", "7,25", "8.5"], false, ","],
  [["8,5", "1.234"], false, ","],
  [["1,234", "2,345"], false, ","],
  [["1,234", "2,345"], true, null],
  [["1.234"], false, "."],
  [["1,234", "8.5"], true, "."],
])("the decimal mark of %j", (texts, commasPart, mark) => {
  expect(decimalMark(texts, commasPart)).toBe(mark);
});
