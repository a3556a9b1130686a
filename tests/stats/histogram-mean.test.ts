import { expect, test } from "vitest";
import { histogramMean, meanFromSums } from "../../src/stats/index.ts";

test("bin i counts the value origin + i", () => {
  expect(histogramMean([2, 0, 0, 1], -1)).toEqual(meanFromSums(0, 6, 3));
});

test("an empty histogram has no mean", () => {
  expect(() => histogramMean([0, 0], 0)).toThrow("impossible number of patients: 0");
});
