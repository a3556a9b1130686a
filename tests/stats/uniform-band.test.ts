import { expect, test } from "vitest";
import { uniform } from "../../src/kernel/uniform.ts";
import { uniformBand } from "../../src/stats/uniform-band.ts";

const band = uniformBand(200);
const limit = band.limitOf(0.95);
const sample = (stream: number): readonly number[] =>
  Array.from({ length: 200 }, (_, at) => uniform(4, 60, stream, at));

test("95 of 100 uniform samples lie inside, and as many as asked", () => {
  const depths = Array.from({ length: 4000 }, (_, stream) => band.depthOf(sample(stream)));
  for (const share of [0.5, 0.95, 0.995]) {
    const least = band.limitOf(share);
    const inside = depths.filter((depth) => depth >= least).length / 4000;
    const error = Math.sqrt((share * (1 - share)) / 4000);
    expect(Math.abs(inside - share)).toBeLessThan(3.5 * error + 0.01 * (1 - share));
  }
});

test("a band for more samples is wider, and at least what holds whatever they have to do with each other", () => {
  const ofAll = band.limitOf(1 - 0.05 / 29);
  expect(ofAll).toBeLessThan(limit / 10);
  expect(ofAll).toBeGreaterThanOrEqual(0.05 / 29 / 49);
});

test("numbers that crowd in the middle, at the ends or on one side do not", () => {
  const crowded = [
    sample(1).map((value) => 0.5 + 0.7 * (value - 0.5)),
    sample(1).map((value) => (value < 0.5 ? 0.6 * value : 1 - 0.6 * (1 - value))),
    sample(1).map((value) => value * value),
  ];
  for (const values of crowded) expect(band.depthOf(values)).toBeLessThan(limit);
});

test("the depth is the chance of the most unlikely point", () => {
  // all in the middle: nobody below 0.48, which happens with a chance of 0.52 to the power of 200, and not on both sides
  expect(band.depthOf(sample(1).map(() => 0.5))).toBeLessThan(2 * 0.53 ** 200 + 1e-12);
});
