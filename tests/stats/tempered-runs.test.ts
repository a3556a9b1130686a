import { expect, test } from "vitest";
import { normalQuantile } from "../../src/kernel/normal-quantile.ts";
import { uniform } from "../../src/kernel/uniform.ts";
import { familySize } from "../../src/stats/family-size.ts";
import { temperedSample } from "../../src/stats/tempered-sample.ts";

/** Two numbers from N(0, 1), seen with errors of these SDs: their posterior is known. */
const errors = [0.1, 0.6];
const RUNS = 40;

interface Found {
  /** How far the mean of a sample is from that of the posterior, in its SDs; the variance over the posterior's; the independent draws the mean is said to be worth. */
  readonly off: number;
  readonly ratio: number;
  readonly worth: number;
}

async function run(seed: number): Promise<readonly Found[]> {
  const normal = (row: number, at: number): number => normalQuantile(uniform(seed, 85, row, at));
  const seen = errors.map((error, at) => normal(0, at) + error * normal(1, at));
  const likelihood = (point: Float64Array): number =>
    point.reduce((sum, value, at) => sum - 0.5 * ((value - (seen[at] ?? NaN)) / (errors[at] ?? NaN)) ** 2, 0);
  const sample = await temperedSample({ dimensions: 2, islands: 4, perIsland: 25, moves: 3, seed }, async (points) =>
    Float64Array.from(points, likelihood),
  );
  return errors.map((error, at) => {
    const values = sample.points.map((point) => point[at] ?? NaN);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const variance = error ** 2 / (1 + error ** 2);
    return {
      off: (mean - (seen[at] ?? NaN) / (1 + error ** 2)) / Math.sqrt(variance),
      ratio: squares / (values.length - 1) / variance,
      worth: familySize(values, sample.family),
    };
  });
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

test("small runs find known posteriors, neither shifted nor too narrow, and err as their worth says", async () => {
  const runs: (readonly Found[])[] = [];
  for (let seed = 1; seed <= RUNS; seed += 1) runs.push(await run(seed));
  for (const at of errors.keys()) {
    const found = runs.flatMap((both) => both[at] ?? []);
    const size = Math.sqrt(meanOf(found.map(({ off }) => off ** 2)));
    expect(found).toHaveLength(RUNS);
    expect(Math.abs(meanOf(found.map(({ off }) => off)))).toBeLessThan((3.5 * size) / Math.sqrt(RUNS));
    expect(Math.abs(meanOf(found.map(({ ratio }) => ratio)) - 1)).toBeLessThan(0.12);
    // squared errors by what they are said to be: 40 of them, a standard error of about a quarter
    const squared = meanOf(found.map(({ off, worth }) => off ** 2 * worth));
    expect(squared).toBeGreaterThan(0.4);
    expect(squared).toBeLessThan(2);
  }
});
