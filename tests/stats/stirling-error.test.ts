import { expect, test } from "vitest";
import { stirlingError } from "../../src/stats/stirling-error.ts";

test("adds up to the logarithm of the factorial", () => {
  let factorial = 0;
  for (let n = 1; n <= 170; n++) {
    factorial += Math.log(n);
    const x = n + 1;
    const stirling = x * Math.log(x) - x + 0.5 * Math.log((2 * Math.PI) / x);
    expect(stirlingError(x)).toBeCloseTo(factorial - stirling, 11);
  }
});

test("Γ(½) = √π, and halves follow by recurrence", () => {
  const x = 0.5;
  const stirling = x * Math.log(x) - x + 0.5 * Math.log((2 * Math.PI) / x);
  expect(stirlingError(x)).toBeCloseTo(0.5 * Math.log(Math.PI) - stirling, 14);
});

test("far out it is 1/(12 x), and there is none at 0 and below", () => {
  expect(stirlingError(1e8) * 12e8).toBeCloseTo(1, 12);
  expect([0, -1, NaN].map(stirlingError)).toEqual([NaN, NaN, NaN]);
});
