import { describe, expect, it, test } from "vitest";
import { uniform } from "../../src/kernel/index.ts";
import { type SobolSample, sobolIndices } from "../../src/stats/sobol-indices.ts";

/** What a function of so many uniform numbers gives at the rows of the two samples and of those between. */
function sampled(of: (x: readonly number[]) => number, inputs: number, rows: number, seed: number): SobolSample {
  const at = (stream: number) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: inputs }, (__, input) => uniform(seed, stream, row, input)),
    );
  const [a, b] = [at(0), at(1)];
  const through = (points: readonly (readonly number[])[]): Float64Array => Float64Array.from(points, of);
  const mixed = Array.from({ length: inputs }, (_, input) =>
    through(a.map((row, index) => row.map((value, other) => (other === input ? (b[index]?.[other] ?? NaN) : value)))),
  );
  return { a: through(a), b: through(b), mixed };
}

/** Ishigami's function of three uniform numbers, a = 7, b = 0.1. */
function ishigami([u = NaN, v = NaN, w = NaN]: readonly number[]): number {
  const [x, y, z] = [u, v, w].map((share) => Math.PI * (2 * share - 1));
  return Math.sin(x ?? NaN) * (1 + 0.1 * (z ?? NaN) ** 4) + 7 * Math.sin(y ?? NaN) ** 2;
}

describe("Ishigami's function", () => {
  const variance = 7 ** 2 / 8 + (0.1 * Math.PI ** 4) / 5 + (0.1 ** 2 * Math.PI ** 8) / 18 + 0.5;
  const alone = [(1 + (0.1 * Math.PI ** 4) / 5) ** 2 / 2, 7 ** 2 / 8, 0].map((part) => part / variance);
  const together = (0.1 ** 2 * Math.PI ** 8 * (1 / 18 - 1 / 50)) / variance;
  const indices = sobolIndices(sampled(ishigami, 3, 32_768, 1), 1);

  it("has its indices within 0.02", () => {
    indices.forEach(({ first, total }, input) => {
      const exact = alone[input] ?? NaN;
      expect(Math.abs(first.value - exact)).toBeLessThan(0.02);
      expect(Math.abs(total.value - (input === 1 ? exact : exact + together))).toBeLessThan(0.02);
    });
  });

  it("lies within limits that hold the exact indices in most samples", () => {
    const held = Array.from({ length: 20 }, (_, seed) =>
      sobolIndices(sampled(ishigami, 3, 1000, seed + 2), seed).map(
        ({ first: { lower, upper } }, input) => lower <= (alone[input] ?? NaN) && (alone[input] ?? NaN) <= upper,
      ),
    ).flat();
    expect(held.filter((holds) => holds).length).toBeGreaterThanOrEqual(51);
  });
});

test("of a sum, each index is the input's share of the variance, alone and in all", () => {
  const indices = sobolIndices(
    sampled(([x = NaN, y = NaN]) => 3 * x + 4 * y, 2, 20_000, 5),
    5,
  );
  [9 / 25, 16 / 25].forEach((share, input) => {
    expect(indices[input]?.first.value).toBeCloseTo(share, 1);
    expect(indices[input]?.total.value).toBeCloseTo(share, 1);
  });
});

test("an input that does nothing has a total of exactly 0, and a constant has no indices", () => {
  const [, idle] = sobolIndices(
    sampled(([x = NaN]) => x, 2, 100, 3),
    3,
  );
  expect(idle?.total).toEqual({ value: 0, lower: 0, upper: 0 });
  const [constant] = sobolIndices(
    sampled(() => 1, 1, 10, 3),
    3,
  );
  expect(constant?.first.value).toBeNaN();
});

test("the same seed gives the same limits, and samples of different lengths are a bug", () => {
  const sample = sampled(ishigami, 3, 64, 9);
  expect(sobolIndices(sample, 4)).toEqual(sobolIndices(sample, 4));
  expect(sobolIndices(sample, 4)).not.toEqual(sobolIndices(sample, 5));
  expect(() => sobolIndices({ ...sample, b: new Float64Array(3) }, 4)).toThrow("different lengths");
});
