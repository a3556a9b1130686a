import { expect, test } from "vitest";
import { uniform } from "../../src/kernel/uniform.ts";
import { uniformBand } from "../../src/stats/uniform-band.ts";
import { weightedPlace } from "../../src/stats/weighted-place.ts";

const weights = (...some: readonly number[]): Float64Array => Float64Array.from(some);

test("among equal weights it is a rank with a uniform number on top, of one more", () => {
  expect(weightedPlace(2.5, [1, 2, 3, 0], weights(1, 1, 1, 1), 0.25)).toBeCloseTo(3.25 / 5, 15);
  expect(weightedPlace(-1, [1, 2], weights(2, 2), 0.9)).toBeCloseTo(0.3, 15);
});

test("weights count by what they are worth, equals by the uniform number", () => {
  // two of weight 1 and 3 are worth 1.6
  expect(weightedPlace(2, [2, 1], weights(1, 3), 0.5)).toBeCloseTo((1.2 + 0.5 * 1.4) / 2.6, 15);
});

test("a number drawn as the others are stands anywhere, few as they are", () => {
  const places = Array.from({ length: 400 }, (_, row) => {
    const others = Array.from({ length: 12 }, (__, at) => uniform(1, 80, row, at));
    return weightedPlace(uniform(1, 81, row, 0), others, weights(...others.map(() => 1)), uniform(1, 81, row, 1));
  });
  const band = uniformBand(400, 1);
  expect(band.depthOf(places)).toBeGreaterThan(band.limit);
});
