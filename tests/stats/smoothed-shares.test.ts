import { expect, test } from "vitest";
import { smoothedShares } from "../../src/stats/smoothed-shares.ts";

test("half a patient more in every cell; they add up to 1", () => {
  expect(smoothedShares([0, 3])).toEqual([0.125, 0.875]);
  expect(smoothedShares([0, 0, 0, 0])).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(smoothedShares([5, 7.5, 0]).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 15);
});
