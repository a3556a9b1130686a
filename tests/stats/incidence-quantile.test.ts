import { expect, test } from "vitest";
import { incidenceQuantile } from "../../src/stats/index.ts";

test("the first day on which the curve reaches p", () => {
  expect(incidenceQuantile([0, 0.1, 0.25, 0.25, 0.6], 0.25)).toBe(2);
  expect(incidenceQuantile([0, 0.1, 0.25, 0.25, 0.6], 0.5)).toBe(4);
});

test("not reached is an answer, and a shortfall of 1e-7 is a shortfall", () => {
  expect(incidenceQuantile([0, 0.1, 0.2499999], 0.25)).toBeNull();
});

test("a quarter that rounding left one unit short is a quarter", () => {
  expect(incidenceQuantile([0.25 - 2 ** -54], 0.25)).toBe(0);
});

test("a quantile outside (0, 1] is a bug", () => {
  expect(() => incidenceQuantile([1], 0)).toThrow("impossible quantile: 0");
});
