import { expect, test } from "vitest";
import { deviancePart } from "../../src/stats/deviance-part.ts";

test("far apart it is its formula", () => {
  expect(deviancePart(3, 20)).toBeCloseTo(3 * Math.log(3 / 20) + 17, 13);
  expect(deviancePart(20, 3)).toBeCloseTo(20 * Math.log(20 / 3) - 17, 13);
});

test("the two ways meet where they part", () => {
  const m = 9;
  for (const x of [10.99, 11, 11.01, 7.35, 7.37]) {
    expect(Math.abs(deviancePart(x, m) / (x * Math.log(x / m) + m - x) - 1)).toBeLessThan(1e-13);
  }
});

test("near each other it is half the squared distance, where the formula has no digit left", () => {
  expect(deviancePart(1e6 + 0.001, 1e6) / (1e-6 / 2e6)).toBeCloseTo(1, 6);
  expect(deviancePart(5, 5)).toBe(0);
});

test("there is none of 0 and below", () => {
  expect([deviancePart(0, 1), deviancePart(1, 0), deviancePart(-1, 1)]).toEqual([NaN, NaN, NaN]);
});
