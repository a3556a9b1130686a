import { expect, test } from "vitest";
import { upperGamma } from "../../src/stats/incomplete-gamma.ts";

test("Q(1, x) = e^−x and Q(n, x) is a sum of Poisson terms", () => {
  for (const x of [1e-9, 0.5, 1.9, 2, 7, 40, 300]) {
    expect(Math.abs(upperGamma(1, x) / Math.exp(-x) - 1)).toBeLessThan(1e-13);
    const poisson = Math.exp(-x) * (1 + x + (x * x) / 2);
    expect(Math.abs(upperGamma(3, x) / poisson - 1)).toBeLessThan(1e-13);
  }
});

test("the series and the fraction meet at a + 1", () => {
  for (const a of [0.5, 1, 4.5, 30, 500]) {
    const step = upperGamma(a, a + 1 - 1e-9) / upperGamma(a, a + 1 + 1e-9);
    expect(Math.abs(step - 1)).toBeLessThan(1e-8);
  }
});

test("it runs from 1 at 0 to 0 at infinity, and outside it is a bug", () => {
  expect([upperGamma(2, 0), upperGamma(2, Infinity), upperGamma(2, 1e5)]).toEqual([1, 0, 0]);
  expect(() => upperGamma(0, 1)).toThrow("no incomplete gamma function of a = 0");
  expect(() => upperGamma(1, -1)).toThrow("x = -1");
});
