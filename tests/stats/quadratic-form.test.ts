import { expect, test } from "vitest";
import { quadraticForm } from "../../src/stats/quadratic-form.ts";

test("equals the form by hand", () => {
  expect(quadraticForm([[4]], [6])).toBeCloseTo(9, 14);
  // The inverse of [[2, 1], [1, 3]] is [[3, −1], [−1, 2]] / 5.
  expect(
    quadraticForm(
      [
        [2, 1],
        [1, 3],
      ],
      [1, 2],
    ),
  ).toBeCloseTo((3 - 4 + 8) / 5, 14);
});

test("of nothing it is 0, and of a singular matrix there is none", () => {
  expect(quadraticForm([], [])).toBe(0);
  expect(
    quadraticForm(
      [
        [1, 2],
        [2, 4],
      ],
      [1, 1],
    ),
  ).toBeNull();
  expect(quadraticForm([[0]], [1])).toBeNull();
  expect(quadraticForm([[NaN]], [1])).toBeNull();
});
