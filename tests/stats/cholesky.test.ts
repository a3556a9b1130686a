import { expect, test } from "vitest";
import { cholesky, solveLower, timesLower } from "../../src/stats/cholesky.ts";

const matrix = Float64Array.from([4, 2, 0.6, 2, 5, 1, 0.6, 1, 3]);

test("the triangle times its mirror image is the matrix", () => {
  const lower = cholesky(matrix, 3);
  for (let i = 0; i < 3; i += 1) {
    for (let j = 0; j < 3; j += 1) {
      const row = (of: number): number[] => [0, 1, 2].map((k) => lower[of * 3 + k] ?? NaN);
      const product = row(i).reduce((sum, value, k) => sum + value * (row(j)[k] ?? NaN), 0);
      expect(product).toBeCloseTo(matrix[i * 3 + j] ?? NaN, 14);
    }
  }
  expect(lower[1]).toBe(0);
});

test("solving undoes the product", () => {
  const lower = cholesky(matrix, 3);
  const x = Float64Array.from([1, -2, 0.5]);
  solveLower(lower, timesLower(lower, x)).forEach((value, i) => expect(value).toBeCloseTo(x[i] ?? NaN, 14));
});

test("a matrix that is not positive definite is a bug", () => {
  expect(() => cholesky(Float64Array.from([1, 2, 2, 1]), 2)).toThrow("not positive definite");
});
