import { expect, test } from "vitest";
import { gaussianFit } from "../../src/stats/gaussian-fit.ts";

const points = [
  [0, 0],
  [2, 2],
  [0, 2],
  [2, 0],
].map((point) => Float64Array.from(point));

test("the mean is the points', the covariance nine tenths theirs and a tenth the prior's", () => {
  const fit = gaussianFit(points);
  expect(fit.energy(Float64Array.from([1, 1]))).toBe(0);
  // 0.9·1 + 0.1·1 = 1 on the diagonal, 0 beside it
  expect(fit.energy(Float64Array.from([2, 1]))).toBeCloseTo(0.5, 14);
  const moved = fit.around(Float64Array.from([3, 1]), 0.5, 2, Float64Array.from([1, -1]));
  expect([...moved]).toEqual([1 + 0.5 * 2 + 2, 1 - 2]);
});

test("points on a line are no trouble", () => {
  const fit = gaussianFit(points.slice(0, 2));
  expect(fit.energy(Float64Array.from([2, 0]))).toBeGreaterThan(fit.energy(Float64Array.from([2, 2])));
});
