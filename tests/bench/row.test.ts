import { expect, test } from "vitest";
import { atLeast, atMost, row } from "./row.ts";

test("a row says the median, and against another row the middle of the ratios turn by turn", () => {
  const other = { name: "other", measured: [1, 10, 2] };
  expect(row("one", "s", [2, 30, 5], other)).toEqual({
    name: "one",
    median: 5,
    unit: "s",
    against: "other",
    ratio: 2.5,
  });
});

test("against a limit the ratio is the median's, and the limit is said in words", () => {
  expect(row("one", "MB", [60, 20, 90], atMost(80, "MB"))).toMatchObject({ against: "at most 80 MB", ratio: 0.75 });
  expect(row("one", "%", [99], atLeast(98, "%"))).toMatchObject({ against: "at least 98 %", ratio: 1.01 });
});

test("a row that is held against nothing has no ratio", () => {
  expect(row("one", "s", [1.23456])).toEqual({ name: "one", median: 1.235, unit: "s", against: null, ratio: null });
});
