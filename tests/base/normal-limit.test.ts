import { expect, test } from "vitest";
import { normalLimit } from "../../src/base/normal-limit.ts";

test("95 % of the normal density lie within ± the limit, by Simpson's rule", () => {
  const steps = 2000;
  const width = (2 * normalLimit) / steps;
  let sum = 0;
  for (let k = 0; k <= steps; k++) {
    const x = -normalLimit + k * width;
    const inner = k % 2 === 1 ? 4 : 2;
    sum += (k === 0 || k === steps ? 1 : inner) * Math.exp((-x * x) / 2);
  }
  expect((sum * width) / (3 * Math.sqrt(2 * Math.PI))).toBeCloseTo(0.95, 12);
});
