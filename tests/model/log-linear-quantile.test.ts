import { expect, it } from "vitest";
import { logLinearQuantile } from "../../src/model/log-linear-quantile.ts";

it("passes through its quantiles and is straight between them on a log scale", () => {
  const quantiles = [20, 36, 55, 116, 300];
  [0, 0.25, 0.5, 0.75, 1].forEach((u, index) => {
    expect(logLinearQuantile(quantiles, u)).toBeCloseTo(quantiles[index] ?? NaN, 10);
  });
  expect(logLinearQuantile(quantiles, 0.375)).toBeCloseTo(Math.sqrt(36 * 55), 10);
  expect(logLinearQuantile(quantiles, 0.8)).toBeCloseTo(116 * (300 / 116) ** 0.2, 10);
});
