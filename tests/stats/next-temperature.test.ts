import { expect, test } from "vitest";
import { nextTemperature, temperedWeights, weightedSize } from "../../src/stats/next-temperature.ts";

const logs = Float64Array.from({ length: 50 }, (_, index) => -index * index);

test("the exponent rises until half of the points are worth something", () => {
  const next = nextTemperature(logs, 0);
  expect(next).toBeLessThan(1);
  expect(weightedSize(temperedWeights(logs, next))).toBeCloseTo(25, 6);
  expect(nextTemperature(logs, 0.3)).toBeCloseTo(0.3 + next, 12);
});

test("it reaches 1 where likelihoods are alike, and never passes it", () => {
  expect(nextTemperature(new Float64Array(20), 0)).toBe(1);
  expect(nextTemperature(logs, 0.999999)).toBe(1);
});

test("points that cannot be weigh nothing", () => {
  const impossible = Float64Array.from([-Infinity, 0, 0, 0]);
  expect([...temperedWeights(impossible, 0.5)]).toEqual([0, 1, 1, 1]);
  expect(weightedSize(temperedWeights(impossible, 0.5))).toBe(3);
});
