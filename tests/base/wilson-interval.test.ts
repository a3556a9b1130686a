import * as fc from "fast-check";
import { expect, test } from "vitest";
import { wilsonInterval } from "../../src/base/wilson-interval.ts";

test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i as in table I of Newcombe 1998", (count, n, lower, upper) => {
  const interval = wilsonInterval(count, n);
  expect(interval.lower).toBeCloseTo(lower, 4);
  expect(interval.upper).toBeCloseTo(upper, 4);
});

test("each limit is where the score test is just at 5 % (seed 23)", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5000 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (n, share) => {
      const count = Math.min(n - 1, Math.max(1, Math.round(share * n)));
      const { lower, upper } = wilsonInterval(count, n);
      for (const limit of [lower, upper]) {
        const score = Math.abs(count / n - limit) / Math.sqrt((limit * (1 - limit)) / n);
        expect(score).toBeCloseTo(1.959963984540054, 6);
      }
    }),
    { seed: 23, numRuns: 300 },
  );
});

test("none and all touch the ends exactly; impossible counts are a bug", () => {
  expect(wilsonInterval(0, 7).lower).toBe(0);
  expect(wilsonInterval(7, 7).upper).toBe(1);
  expect(() => wilsonInterval(8, 7)).toThrow("impossible count: 8 of 7");
  expect(() => wilsonInterval(0, 0)).toThrow("impossible number of patients: 0");
});
