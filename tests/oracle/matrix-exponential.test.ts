import { expect, test } from "vitest";
import { matrixExponential, times } from "./matrix-exponential.ts";

test("a rotation, a shear and a decay", () => {
  const rotation = matrixExponential({ size: 2, values: Float64Array.of(0, -1, 1, 0) }, 2);
  [Math.cos(2), -Math.sin(2), Math.sin(2), Math.cos(2)].forEach((value, k) => {
    expect(rotation.values[k]).toBeCloseTo(value, 13);
  });
  const shear = matrixExponential({ size: 2, values: Float64Array.of(-0.5, 0, 3, -0.5) }, 1);
  [Math.exp(-0.5), 0, 3 * Math.exp(-0.5), Math.exp(-0.5)].forEach((value, k) => {
    expect(shear.values[k]).toBeCloseTo(value, 13);
  });
});

test("times a vector, row by row", () => {
  expect([...times({ size: 2, values: Float64Array.of(1, 2, 3, 4) }, Float64Array.of(5, 6))]).toEqual([17, 39]);
});
