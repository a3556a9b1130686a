import * as fc from "fast-check";
import { expect, test } from "vitest";
import { quantileDay } from "../../src/stats/index.ts";

test("a quartile reached exactly is reached, and one patient short is not", () => {
  expect(quantileDay([0, 0, 25, 0, 75], 100, 0.25)).toBe(2);
  expect(quantileDay([0, 0, 24, 0, 76], 100, 0.25)).toBe(4);
  expect(quantileDay([0, 0, 24, 0, 0], 100, 0.25)).toBeNull();
});

test("decimal fractions of n are met exactly where p·n in doubles is not: 0.55 of 100, 0.07 of 100", () => {
  expect(0.55 * 100).toBeGreaterThan(55);
  expect(quantileDay([55, 45], 100, 0.55)).toBe(0);
  expect(quantileDay([7, 93], 100, 0.07)).toBe(0);
});

test("agrees with whole-number arithmetic for p in percent (seed 22)", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(50), { minLength: 1, maxLength: 40 }),
      fc.nat(200),
      fc.integer({ min: 1, max: 100 }),
      (counts, others, percent) => {
        const n = counts.reduce((sum, count) => sum + count, others) + 1;
        let counted = 0;
        const expected = counts.findIndex((count) => (counted += count) * 100 >= percent * n);
        expect(quantileDay(counts, n, percent / 100)).toBe(expected < 0 ? null : expected);
      },
    ),
    { seed: 22, numRuns: 500 },
  );
});

test("a quantile outside (0, 1] is a bug", () => {
  expect(() => quantileDay([1], 1, 0)).toThrow("impossible quantile: 0");
  expect(() => quantileDay([1], 1, 1.01)).toThrow("impossible quantile: 1.01");
});
