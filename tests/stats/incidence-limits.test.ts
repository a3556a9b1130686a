import { expect, test } from "vitest";
import { wilsonInterval } from "../../src/base/wilson-interval.ts";
import { incidenceLimits } from "../../src/stats/index.ts";

test("limits by day are those of the count so far", () => {
  const { lower, upper } = incidenceLimits([0, 3, 0, 5], 20);
  expect([...lower]).toEqual([0, 3, 3, 8].map((count) => wilsonInterval(count, 20).lower));
  expect([...upper]).toEqual([0, 3, 3, 8].map((count) => wilsonInterval(count, 20).upper));
});
