import { expect, test } from "vitest";
import { uniform } from "../../src/kernel/uniform.ts";
import { uniformBand } from "../../src/stats/uniform-band.ts";

const band = uniformBand(200, 3);
const sample = (stream: number): readonly number[] =>
  Array.from({ length: 200 }, (_, at) => uniform(4, 60, stream, at));

test("about 95 of 100 uniform samples lie inside", () => {
  const inside = Array.from({ length: 200 }, (_, stream) => band.depthOf(sample(stream)) >= band.limit);
  const share = inside.filter(Boolean).length / 200;
  expect(share).toBeGreaterThan(0.9);
  expect(share).toBeLessThan(0.99);
});

test("numbers that crowd in the middle, at the ends or on one side do not", () => {
  const crowded = [
    sample(1).map((value) => 0.5 + 0.7 * (value - 0.5)),
    sample(1).map((value) => (value < 0.5 ? 0.6 * value : 1 - 0.6 * (1 - value))),
    sample(1).map((value) => value * value),
  ];
  for (const values of crowded) expect(band.depthOf(values)).toBeLessThan(band.limit);
});

test("the depth is the chance of the most unlikely point", () => {
  // all in the middle: nobody below 0.48, which happens with a chance of 0.52 to the power of 200, and not on both sides
  expect(band.depthOf(sample(1).map(() => 0.5))).toBeLessThan(2 * 0.53 ** 200 + 1e-12);
});
