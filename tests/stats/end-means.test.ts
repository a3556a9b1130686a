import { expect, test } from "vitest";
import { uniform } from "../../src/kernel/index.ts";
import { endMeans } from "../../src/stats/end-means.ts";

const draws = 400;
const input = Array.from({ length: draws }, (_, at) => uniform(5, 1, at, 0));
const noise = Array.from({ length: draws }, (_, at) => uniform(5, 2, at, 0));

test("of a straight line the fifths lie a tenth from its ends, and their limits hold that", () => {
  const { low, high, span } = endMeans(
    input,
    input.map((value, at) => 10 * value + (noise[at] ?? NaN) - 0.5),
    1,
  );
  expect(low.lower).toBeLessThan(1);
  expect(low.upper).toBeGreaterThan(1);
  expect(high.lower).toBeLessThan(9);
  expect(high.upper).toBeGreaterThan(9);
  expect(span.value).toBeCloseTo(high.value - low.value, 12);
  expect(span.lower).toBeGreaterThan(7);
});

test("of what the input does not move the difference is chance; limits are about two errors wide", () => {
  const { low, span } = endMeans(input, noise, 1);
  expect(span.lower < 0 && span.upper > 0).toBe(true);
  // uniform noise has an SD of 0.289; a fifth is 80 draws
  expect((low.upper - low.lower) / ((2 * 1.96 * 0.289) / Math.sqrt(80))).toBeCloseTo(1, 0);
  expect(endMeans(input, noise, 1)).toEqual(endMeans(input, noise, 1));
});

test("fewer than ten draws are a bug", () => {
  expect(() => endMeans([1, 2], [1, 2], 1)).toThrow("fewer than ten");
});
