import { expect, test } from "vitest";
import { correlationOfRanks, ranks } from "../../src/base/rank-correlation.ts";

test("equal values share the middle of their ranks", () => {
  expect([...ranks([3, 1, 3, 2])]).toEqual([3.5, 1, 3.5, 2]);
});

test("a rising function has a correlation of 1, a falling one of −1, and one between is 1 − 6 Σd² / (n (n² − 1))", () => {
  const values = [1, 5, 2, 8, 3];
  const correlation = (one: readonly number[], other: readonly number[]): number =>
    correlationOfRanks(ranks(one), ranks(other));
  expect(
    correlation(
      values,
      values.map((value) => value ** 3),
    ),
  ).toBe(1);
  expect(
    correlation(
      values,
      values.map((value) => -value),
    ),
  ).toBe(-1);
  expect(correlation([1, 2, 3, 4], [2, 1, 3, 4])).toBeCloseTo(0.8, 12);
  expect(correlation([1, 1, 1], [1, 2, 3])).toBeNaN();
});
