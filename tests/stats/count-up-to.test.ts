import * as fc from "fast-check";
import { expect, test } from "vitest";
import { countUpTo } from "../../src/stats/count-up-to.ts";

test("counts what is at most the limit (seed 47)", () => {
  const sorted = fc
    .array(fc.integer({ min: -9, max: 9 }), { maxLength: 40 })
    .map((numbers) => Float64Array.from(numbers).toSorted());
  fc.assert(
    fc.property(sorted, fc.integer({ min: -10, max: 10 }), (rising, limit) => {
      expect(countUpTo(rising, limit)).toBe(rising.filter((number) => number <= limit).length);
    }),
    { seed: 47, numRuns: 300 },
  );
});

test("−∞ and NaN count none, ∞ counts all", () => {
  const rising = Float64Array.of(0, 1, 1, 2);
  expect([-Infinity, NaN, Infinity].map((limit) => countUpTo(rising, limit))).toEqual([0, 0, 4]);
});
