import { expect, test } from "vitest";
import { quoted } from "../../src/schema/quoted.ts";

test.each([
  ["2 weeks", '"2 weeks"'],
  ['a "b"', '"a \\"b\\""'],
  [7, "7"],
  [undefined, "undefined"],
  [[1, "a"], '[1,"a"]'],
])("%j is quoted as %s", (value, text) => {
  expect(quoted(value)).toBe(text);
});

test("a long value is cut off after 60 characters", () => {
  expect(quoted("x".repeat(60))).toBe(`"${"x".repeat(60)}"`);
  expect(quoted("x".repeat(100_000))).toBe(`"${"x".repeat(60)}…"`);
  expect(quoted(Array.from({ length: 99 }, () => 1))).toHaveLength(61);
});
