import * as fc from "fast-check";
import { expect, test } from "vitest";
import { histogramQuantile } from "../../src/stats/index.ts";
import { referenceRows } from "./reference-rows.ts";

test("equals R's quantile type 1 when each of its values is a bin", () => {
  const values = referenceRows("quantile_x.csv").map((row) => Math.round((row["x"] ?? NaN) * 1e6));
  const origin = Math.min(...values);
  const histogram = new Float64Array(Math.max(...values) - origin + 1);
  for (const value of values) histogram[value - origin] = (histogram[value - origin] ?? 0) + 1;
  const rows = referenceRows("quantile_types.csv").filter((row) => row["type"] === 1);
  expect(rows).toHaveLength(7);
  for (const row of rows) {
    expect(histogramQuantile(histogram, origin, row["p"] ?? NaN)).toBe(Math.round((row["q"] ?? NaN) * 1e6));
  }
});

test("is the least value with at least p of the counts at or below it (seed 25)", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -180, max: 180 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 100 }),
      (gains, percent) => {
        const histogram = new Float64Array(361);
        for (const gain of gains) histogram[gain + 180] = (histogram[gain + 180] ?? 0) + 1;
        const expected = gains.toSorted((a, b) => a - b)[Math.ceil((percent * gains.length) / 100) - 1];
        expect(histogramQuantile(histogram, -180, percent / 100)).toBe(expected);
      },
    ),
    { seed: 25, numRuns: 300 },
  );
});

test("no values, or a quantile outside (0, 1], are a bug", () => {
  expect(() => histogramQuantile([0, 0], 0, 0.5)).toThrow("an empty histogram has no quantile");
  expect(() => histogramQuantile([1], 0, 0)).toThrow("impossible quantile: 0");
});
