import { expect, test } from "vitest";
import { normalQuantile } from "../../src/kernel/normal-quantile.ts";
import { uniform } from "../../src/kernel/uniform.ts";
import { uniformBand } from "../../src/stats/uniform-band.ts";
import { weightedPlace } from "../../src/stats/weighted-place.ts";

const weights = (...some: readonly number[]): Float64Array => Float64Array.from(some);

test("among equal weights it is a rank with a uniform number on top", () => {
  expect(weightedPlace(2, [1, 3, 2.5, 0], weights(1, 1, 1, 1), 0.25)).toBeCloseTo(2.25 / 4, 15);
  expect(weightedPlace(0, [-1, 2], weights(2, 2), 0.9)).toBeCloseTo(0.45, 15);
});

test("its own weight counts as any other's, and equals are parted by the uniform number", () => {
  expect(weightedPlace(0, [2, 2, 1], weights(1, 1, 3), 0.5)).toBeCloseTo((3 + 0.5 * 2) / 5, 15);
});

/** A number drawn from N(0, 1), one seen of it with an error of SD ½, and seven more like it: where it stands, with its own weight or without. */
function placeOf(row: number, own: boolean): number {
  const normal = (at: number): number => normalQuantile(uniform(5, 83, row, at));
  const values = Array.from({ length: 8 }, (_, at) => normal(at));
  const seen = (values[0] ?? NaN) + 0.5 * normal(8);
  const likelihoods = values.map((value, at) => (at > 0 || own ? Math.exp(-2 * (seen - value) ** 2) : 0));
  return weightedPlace(0, values, Float64Array.from(likelihoods), uniform(5, 83, row, 9));
}

test("what data were simulated from stands anywhere among eight weighted by their likelihood, if it is one of them", () => {
  const rows = Array.from({ length: 1000 }, (_, row) => row);
  const band = uniformBand(1000);
  expect(band.depthOf(rows.map((row) => placeOf(row, true)))).toBeGreaterThan(band.limitOf(0.95));
  // left out it stands at the ends too often, far beyond the band of a thousand keys
  expect(band.depthOf(rows.map((row) => placeOf(row, false)))).toBeLessThan(band.limitOf(1 - 0.05 / 1000));
});
