import { expect, test } from "vitest";
import { cumulativeFraction } from "../../src/stats/index.ts";

test("fractions of n by day", () => {
  expect([...cumulativeFraction([1, 0, 2, 0], 7)]).toEqual([1 / 7, 1 / 7, 3 / 7, 3 / 7]);
});

test("nobody is not a denominator", () => {
  expect(() => cumulativeFraction([0], 0)).toThrow("impossible number of patients: 0");
});
