import { expect, test } from "vitest";
import { normalQuantile } from "../../src/kernel/normal-quantile.ts";
import { uniform } from "../../src/kernel/uniform.ts";
import { familySize } from "../../src/stats/family-size.ts";

const values = Array.from({ length: 600 }, (_, index) => normalQuantile(uniform(8, 5, index, 0)));

test("points that descend from nobody else count each for one", () => {
  expect(
    familySize(
      values,
      values.map((_, index) => index),
    ),
  ).toBeCloseTo(600, 9);
});

test("copies count for one, and moved ones for about what they are", () => {
  const family = values.map((_, index) => index % 60);
  expect(
    familySize(
      family.map((own) => values[own] ?? NaN),
      family,
    ),
  ).toBeCloseTo(60, 9);
  const moved = familySize(values, family);
  expect(moved).toBeGreaterThan(350);
  expect(moved).toBeLessThanOrEqual(600);
});
