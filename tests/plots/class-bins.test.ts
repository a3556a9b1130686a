import fc from "fast-check";
import { expect, test } from "vitest";
import { classBins } from "../../src/plots/class-bins.ts";

test("a scale of few steps has a bin for each", () => {
  const bins = classBins([0, 2, 2, 10], { from: 0, to: 10, step: 2 });
  expect(bins.map(({ low, high, middle, count }) => [low, high, middle, count])).toEqual([
    [0, 0, 0, 1],
    [2, 2, 2, 2],
    [4, 4, 4, 0],
    [6, 6, 6, 0],
    [8, 8, 8, 0],
    [10, 10, 10, 1],
  ]);
});

test("a finer one has bins of several steps, named by the first and last value in them", () => {
  const bins = classBins([20, 21, 22, 100], { from: 0, to: 100, step: 1 });
  expect(bins).toHaveLength(50);
  expect(bins.filter(({ count }) => count > 0).map(({ low, high, count }) => [low, high, count])).toEqual([
    [20, 21, 2],
    [22, 23, 1],
    [98, 100, 1],
  ]);
});

test("steps of tenths stay tenths", () => {
  const bins = classBins([0.3], { from: 0, to: 1, step: 0.1 });
  expect(bins.find(({ count }) => count > 0)).toMatchObject({ low: 0.3, high: 0.3 });
});

test("every answer is counted once, in at most 51 bins (1,000 scales, seed 5020)", () => {
  const scale = fc.record({
    from: fc.integer({ min: -50, max: 50 }),
    steps: fc.integer({ min: 1, max: 2000 }),
    step: fc.constantFrom(0.1, 0.5, 1, 2, 5, 10),
  });
  fc.assert(
    fc.property(
      scale,
      fc.array(fc.double({ min: -0.2, max: 1.2, noNaN: true }), { maxLength: 60 }),
      ({ from, steps, step }, shares) => {
        const to = from + steps * step;
        const bins = classBins(
          shares.map((share) => from + share * (to - from)),
          { from, to, step },
        );
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(shares.length);
        expect(bins.length).toBeLessThanOrEqual(51);
      },
    ),
    { seed: 5020, numRuns: 1000 },
  );
});
