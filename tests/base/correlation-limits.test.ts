import { expect, test } from "vitest";
import { correlationLimits } from "../../src/base/correlation-limits.ts";

test("limits are those of Fisher's transformation", () => {
  for (const [correlation, pairs, held] of [
    [0, 4, 0],
    [0.16, 448, 0],
    [-0.6, 60, 20],
    [0.95, 30, 2],
  ] as const) {
    const half = 1.959963984540054 / Math.sqrt(pairs - held - 3);
    const { lower, upper } = correlationLimits(correlation, pairs, held);
    expect(lower).toBeCloseTo(Math.tanh(Math.atanh(correlation) - half), 12);
    expect(upper).toBeCloseTo(Math.tanh(Math.atanh(correlation) + half), 12);
  }
});

test("too few pairs are a bug", () => {
  expect(() => correlationLimits(0.5, 10, 7)).toThrow("too few pairs");
});
