import fc from "fast-check";
import { expect, it } from "vitest";
import { drawTails, sampleQuantile } from "../../src/stats/index.ts";

const fractions = fc.double({ min: -5, max: 5, noNaN: true }).map((number) => number + 0);

it("has the quantiles of all numbers it was given, to the bit, after any number of draws (seed 1)", () => {
  const samples = fc
    .integer({ min: 1, max: 90 })
    .chain((length) =>
      fc.tuple(fc.array(fractions, { minLength: length, maxLength: length }), fc.integer({ min: length, max: 400 })),
    );
  fc.assert(
    fc.property(samples, ([numbers, most]) => {
      const tails = drawTails(2, most);
      for (const number of numbers) tails.add([number, 1]);
      expect(tails.draws()).toBe(numbers.length);
      expect(tails.lower(0)).toBe(sampleQuantile(numbers, 0.05));
      expect(tails.upper(0)).toBe(sampleQuantile(numbers, 0.95));
      expect([tails.lower(1), tails.upper(1), tails.variance(1)]).toEqual([1, 1, 0]);
    }),
    { seed: 1, numRuns: 200 },
  );
});

it("gives R's quantile(x, c(.05, .95)) and var(x)", () => {
  const tails = drawTails(1, 8);
  for (const number of [3, 1, 4, 1, 5, 9, 2, 6]) tails.add([number]);
  expect(tails.lower(0)).toBeCloseTo(1, 12);
  expect(tails.upper(0)).toBeCloseTo(7.95, 12);
  expect(tails.variance(0)).toBeCloseTo(7.553571428571429, 12);
});

it("keeps what is never reached as infinite, and only as long as it must", () => {
  const tails = drawTails(1, 40);
  for (let draw = 0; draw < 40; draw++) tails.add([draw < 20 ? draw : Infinity]);
  expect(tails.lower(0)).toBeCloseTo(1.95, 12);
  expect(tails.upper(0)).toBe(Infinity);
});

it("refuses a draw too many, another length, and quantiles of nothing", () => {
  const tails = drawTails(2, 1);
  expect(() => tails.lower(0)).toThrow("no draw");
  expect(() => tails.variance(0)).toThrow("no draw");
  expect(() => tails.add([1])).toThrow("beyond");
  tails.add([1, 2]);
  expect(() => tails.add([1, 2])).toThrow("beyond");
});
