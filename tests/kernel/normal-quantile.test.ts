import { expect, it } from "vitest";
import { normalQuantile } from "../../src/kernel/normal-quantile.ts";

// mpmath 1.3 at 30 digits: the root of ncdf(z) = p, p being the double nearest the decimal
it.each([
  [0.975, 1.9599639845400545],
  [0.75, 0.67448975019608171],
  [0.9, 1.2815515655446004],
  [0.999, 3.0902323061678132],
  [1e-10, -6.3613409024040557],
  [1e-20, -9.2623400897984088],
])("of %f is %f", (p, z) => {
  expect(Math.abs(normalQuantile(p) / z - 1)).toBeLessThan(1e-15);
});

it("is odd around a half, rises, and knows its edges", () => {
  expect(normalQuantile(0.5)).toBe(0);
  let before = -Infinity;
  for (let p = 2 ** -12; p < 1; p += 2 ** -12) {
    expect(normalQuantile(1 - p)).toBe(0 - normalQuantile(p));
    expect(normalQuantile(p)).toBeGreaterThan(before);
    before = normalQuantile(p);
  }
  expect([0, 1, -0.1, 1.1, NaN].map(normalQuantile)).toEqual([-Infinity, Infinity, NaN, NaN, NaN]);
});
