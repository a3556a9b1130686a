import { expect, test } from "vitest";
import { gainShares } from "../../src/stats/index.ts";

test("14 days either way are a tie, 15 are not", () => {
  const histogram = new Float64Array(361);
  for (const [gain, patients] of [
    [-180, 1],
    [-15, 2],
    [-14, 3],
    [0, 4],
    [14, 5],
    [15, 6],
    [180, 4],
  ] as const) {
    histogram[gain + 180] = patients;
  }
  expect(gainShares(histogram, -180)).toEqual({ gained: 10 / 25, same: 12 / 25, lost: 3 / 25 });
});

test("the zone can be set, and nobody has no shares", () => {
  expect(gainShares([1, 0, 1], -1, 0)).toEqual({ gained: 0.5, same: 0, lost: 0.5 });
  expect(() => gainShares([0], 0)).toThrow("an empty histogram has no shares");
});
