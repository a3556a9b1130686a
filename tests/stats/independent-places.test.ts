import { expect, test } from "vitest";
import { normalQuantile } from "../../src/kernel/normal-quantile.ts";
import { uniform } from "../../src/kernel/uniform.ts";
import { independentPlaces } from "../../src/stats/independent-places.ts";
import { weightedPlace } from "../../src/stats/weighted-place.ts";

test("places that share nothing are worth as many as they are", () => {
  // each of four posteriors rests on one number of its own
  expect(independentPlaces(Float64Array.from([0, 0, 0]), 0, 4)).toBe(4);
  expect(independentPlaces(Float64Array.from([1, 1]), 2, 2)).toBe(2);
});

test("places among the same one number are worth one", () => {
  // each of a thousand posteriors rests wholly on it
  expect(independentPlaces(Float64Array.from([1000]), 1000, 1000)).toBeCloseTo(1, 2);
});

/** Of 100 numbers from N(0, 1), each seen with an error of SD 2, the share that stands in the lower half of its posterior among the same 40 others, and what their places are worth. */
function shareBelow(repetition: number): { readonly share: number; readonly worth: number } {
  const normal = (row: number, at: number): number => normalQuantile(uniform(repetition, 84, row, at));
  const bank = Array.from({ length: 40 }, (_, at) => normal(0, at));
  const sums = new Float64Array(40);
  let [squares, below] = [0, 0];
  for (let row = 1; row <= 100; row += 1) {
    const value = normal(row, 0);
    const seen = value + 2 * normal(row, 1);
    const values = [...bank, value];
    const likelihoods = Float64Array.from(values, (one) => Math.exp(-0.125 * (seen - one) ** 2));
    const all = likelihoods.reduce((sum, weight) => sum + weight, 0);
    sums.forEach((sum, at) => {
      const share = (likelihoods[at] ?? NaN) / all;
      sums[at] = sum + share;
      squares += share * share;
    });
    if (weightedPlace(40, values, likelihoods, uniform(repetition, 84, row, 2)) < 0.5) below += 1;
  }
  return { share: below / 100, worth: independentPlaces(sums, squares, 100) };
}

test("what is shared makes shares of places vary more than if they were independent, and no more than is said", () => {
  const found = Array.from({ length: 400 }, (_, repetition) => shareBelow(repetition));
  const variance = found.reduce((sum, { share }) => sum + (share - 0.5) ** 2, 0) / 400;
  const worth = found.reduce((sum, one) => sum + one.worth, 0) / 400;
  expect(worth).toBeLessThan(40);
  // of 400 squares the mean has a standard error of 7 %
  expect(0.25 / variance).toBeGreaterThan(0.85 * worth);
  expect(0.25 / variance).toBeLessThan(0.85 * 100);
});
