import { expect, test } from "vitest";
import { familySize } from "../../src/stats/family-size.ts";
import { splitRHat } from "../../src/stats/split-r-hat.ts";
import {
  type LogLikelihoods,
  type Sample,
  type SampleSetting,
  temperedSample,
} from "../../src/stats/tempered-sample.ts";

const setting: SampleSetting = { dimensions: 3, islands: 4, perIsland: 200, moves: 3, seed: 11 };

const each =
  (logLikelihood: (point: Float64Array) => number): LogLikelihoods =>
  async (points) =>
    Float64Array.from(points, logLikelihood);

/** Three numbers measured with errors 0.1, 0.5 and 2: a normal posterior. */
const seen = [1.5, -1, 2];
const errors = [0.1, 0.5, 2];
const gaussian = each((point) =>
  point.reduce((sum, value, i) => sum - 0.5 * ((value - (seen[i] ?? NaN)) / (errors[i] ?? NaN)) ** 2, 0),
);

/** A banana: the second number is the square of the first, but for 0.2. */
const banana = each(([x = NaN, y = NaN]) => -0.5 * ((y + 1 - x * x) / 0.2) ** 2);

function coordinate(sample: Sample, i: number): readonly number[] {
  return sample.points.map((point) => point[i] ?? NaN);
}

/** How far a mean over the sample is from what it should be, in its standard errors. */
function errorOf(sample: Sample, values: readonly number[], wanted: number): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return Math.abs(mean - wanted) / Math.sqrt(variance / familySize(values, sample.family));
}

test("a normal posterior is found, mean and variance, by islands that agree", async () => {
  const sample = await temperedSample(setting, gaussian);
  expect(sample.points).toHaveLength(800);
  expect(sample.levels.at(-1)?.temperature).toBe(1);
  for (const [i, error] of errors.entries()) {
    const mean = (seen[i] ?? NaN) / (1 + error ** 2);
    const variance = error ** 2 / (1 + error ** 2);
    const values = coordinate(sample, i);
    expect(errorOf(sample, values, mean)).toBeLessThan(3);
    expect(
      errorOf(
        sample,
        values.map((value) => (value - mean) ** 2),
        variance,
      ),
    ).toBeLessThan(3);
    const islands = [0, 1, 2, 3].map((island) => values.slice(200 * island, 200 * (island + 1)));
    expect(splitRHat(islands)).toBeLessThan(1.05);
  }
});

test("a banana is found, by moments summed on a grid", async () => {
  const sample = await temperedSample({ ...setting, dimensions: 2, moves: 4 }, banana);
  let [total, x2, y1, xy] = [0, 0, 0, 0];
  for (let x = -4; x <= 4; x += 0.02) {
    for (let y = -3; y <= 8; y += 0.02) {
      const density = Math.exp(-0.5 * (x * x + y * y + ((y + 1 - x * x) / 0.2) ** 2));
      total += density;
      x2 += x * x * density;
      y1 += y * density;
      xy += x * y * density;
    }
  }
  const [x, y] = [coordinate(sample, 0), coordinate(sample, 1)];
  expect(errorOf(sample, x, 0)).toBeLessThan(3);
  expect(
    errorOf(
      sample,
      x.map((value) => value * value),
      x2 / total,
    ),
  ).toBeLessThan(3);
  expect(errorOf(sample, y, y1 / total)).toBeLessThan(3);
  expect(
    errorOf(
      sample,
      x.map((value, index) => value * (y[index] ?? NaN)),
      xy / total,
    ),
  ).toBeLessThan(3);
});

test("not a bit depends on the order likelihoods are worked out in", async () => {
  const small = { ...setting, perIsland: 12, moves: 1 };
  const backwards: LogLikelihoods = async (points) => {
    const found = await gaussian(points.toReversed());
    return found.toReversed();
  };
  expect(await temperedSample(small, backwards)).toEqual(await temperedSample(small, gaussian));
  expect(await temperedSample({ ...small, seed: 12 }, gaussian)).not.toEqual(await temperedSample(small, gaussian));
});

test("where nothing is known the points stay as they were drawn, all of their own families", async () => {
  const sample = await temperedSample(
    { ...setting, perIsland: 50 },
    each(() => -3),
  );
  expect(sample.levels).toEqual([{ temperature: 1, acceptance: expect.any(Number), families: 200 }]);
  expect(sample.levels[0]?.acceptance).toBeGreaterThan(0.5);
});

test("points that cannot be do not survive", async () => {
  const sample = await temperedSample(
    { ...setting, perIsland: 50 },
    each(([x = NaN]) => (x > 0 ? 0 : -Infinity)),
  );
  expect(Math.min(...coordinate(sample, 0))).toBeGreaterThan(0);
});
