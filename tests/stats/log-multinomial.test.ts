import { expect, test } from "vitest";
import { logMean, logMultinomial } from "../../src/stats/log-multinomial.ts";

test("counts against shares, whole or not", () => {
  expect(logMultinomial([2, 1], [0.25, 0.75])).toBeCloseTo(Math.log(0.25 ** 2 * 0.75), 14);
  expect(logMultinomial([12.5, 0], [0.5, 0.5])).toBeCloseTo(12.5 * Math.log(0.5), 13);
});

test("a cell of share 0 is nothing where nobody was counted, and impossible where somebody was", () => {
  expect(logMultinomial([3, 0], [1, 0])).toBe(0);
  expect(logMultinomial([3, 1], [1, 0])).toBe(-Infinity);
});

test("a mean of what is too small to be added", () => {
  expect(logMean([-1000, -1000], [1, 1])).toBe(-1000);
  expect(logMean([Math.log(2), Math.log(6)], [3, 1])).toBeCloseTo(Math.log(3), 14);
  expect(logMean([-Infinity, 0], [1, 1])).toBeCloseTo(-Math.LN2, 14);
  expect(logMean([-Infinity, -Infinity], [1, 1])).toBe(-Infinity);
});
