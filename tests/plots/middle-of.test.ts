import { expect, test } from "vitest";
import { meanOf, quantileAt } from "../../src/plots/middle-of.ts";

test("quantiles are R's seventh", () => {
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantileAt([4, 1, 3, 2], share))).toEqual([1, 1.75, 2.5, 3.25, 4]);
  expect(quantileAt([7], 0.25)).toBe(7);
  expect(quantileAt([], 0.5)).toBeNaN();
});

test("the mean", () => {
  expect(meanOf([1, 2, 6])).toBe(3);
});
