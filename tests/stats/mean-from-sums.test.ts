import * as fc from "fast-check";
import { expect, test } from "vitest";
import { meanFromSums } from "../../src/stats/index.ts";

test("mean and 1.96 standard errors, by hand: 0, 10, 20", () => {
  const { mean, error } = meanFromSums(30, 500, 3);
  expect(mean).toBe(10);
  expect(error).toBeCloseTo((1.959963984540054 * 10) / Math.sqrt(3), 12);
});

test("equal values have no error, one value has none to state", () => {
  expect(meanFromSums(3 * 365, 3 * 365 * 365, 3)).toEqual({ mean: 365, error: 0 });
  expect(meanFromSums(180, 32400, 1)).toEqual({ mean: 180, error: null });
  expect(() => meanFromSums(0, 0, 0)).toThrow("impossible number of patients: 0");
});

test("equals the two-pass formula on days up to 365 (seed 24)", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 365 }), { minLength: 2, maxLength: 200 }), (days) => {
      const n = days.length;
      const sum = days.reduce((so, day) => so + day, 0);
      const variance = days.reduce((so, day) => so + (day - sum / n) ** 2, 0) / (n - 1);
      const { mean, error } = meanFromSums(
        sum,
        days.reduce((so, day) => so + day * day, 0),
        n,
      );
      expect(mean).toBe(sum / n);
      expect(error).toBeCloseTo(1.959963984540054 * Math.sqrt(variance / n), 5);
    }),
    { seed: 24, numRuns: 200 },
  );
});
