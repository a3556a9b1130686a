import { expect, it } from "vitest";
import { occupiedBins } from "../../src/stats/occupied-bins.ts";

it("leaves out the empty ends of a histogram, and nothing between", () => {
  expect(occupiedBins([0, 0, 3, 0, 1, 0], -3)).toEqual({ from: -1, counts: [3, 0, 1] });
  expect(occupiedBins(new Float64Array([5]), 0)).toEqual({ from: 0, counts: [5] });
});

it("refuses one that counts nothing, because that is a bug", () => {
  expect(() => occupiedBins([0, 0], 0)).toThrow("no occupied bins");
});
