import { expect, test } from "vitest";
import { normalQuantile, uniform } from "../../src/kernel/index.ts";
import { removedVariance } from "../../src/stats/expected-remaining.ts";

const draws = 400;
const normal = (stream: number, at: number): number => normalQuantile(uniform(4, stream, at, 0));
const truths = Array.from({ length: draws }, (_, at) => normal(1, at));

/** The mean of n measurements with SD `error` of the number itself: a conjugate normal study. */
function measured(error: number, n: number) {
  const sd = error / Math.sqrt(n);
  return (truth: number): Float64Array => {
    const seen = (truths[truth] ?? NaN) + sd * normal(2, truth);
    return Float64Array.from(truths, (value) => -0.5 * ((seen - value) / sd) ** 2);
  };
}

test.each([
  [2, 4],
  [2, 1],
  [1, 4],
])("a normal number measured with an error of %d, %d times, loses the share of variance that is known", (error, n) => {
  const { value, lower, upper, worth } = removedVariance(truths, 1)(measured(error, n));
  const known = 1 / (1 + (error * error) / n);
  expect(Math.abs(value - known)).toBeLessThan(0.04);
  expect(lower <= value && value <= upper).toBe(true);
  expect(worth).toBeGreaterThan(50);
});

test("of an outcome that is only half the measured number, less is removed", () => {
  const outcomes = truths.map((value, at) => (value + normal(3, at)) / Math.SQRT2);
  const { value } = removedVariance(outcomes, 1)(measured(2, 4));
  expect(Math.abs(value - 0.25)).toBeLessThan(0.06);
});

test("a study that tells nothing removes nothing, and few draws are a bug", () => {
  expect(removedVariance(truths, 1)(() => new Float64Array(draws)).value).toBeCloseTo(0, 2);
  expect(() => removedVariance([1, 2], 1)).toThrow("few draws");
});
