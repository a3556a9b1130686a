import { describe, expect, test } from "vitest";
import { fastestOf } from "../../src/plots/fastest-of.ts";

/** A generator of numbers from 0 to 1 (mulberry32), so that a test draws the same ones every time. */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How often, of many drawings of n patients, the k-th fastest has become independent by the k-th day: a uniform number is at most F(day) exactly where its patient is independent by the day. */
function bruteForce(n: number, shares: readonly number[], drawings: number): number {
  const next = drawing(20261129);
  let fast = 0;
  for (let index = 0; index < drawings; index += 1) {
    const times = Array.from({ length: n }, next).toSorted((one, other) => one - other);
    if (shares.every((share, rank) => (times[rank] ?? 1) <= share)) fast += 1;
  }
  return fast / drawings;
}

describe("the chance that the fastest of n are as fast", () => {
  test.each([
    [3, [0.05, 0.2, 0.3]],
    [6, [0.05, 0.2, 0.3]],
    [10, [0.02, 0.15, 0.25]],
    [20, [0.02, 0.15, 0.25]],
    [20, [0.1, 0.1, 0.1]],
    [5, [0.4, 0.6]],
    [7, [0.3]],
    [8, [0, 0.3, 0.9]],
  ])("of %i patients by shares %j is that of 200,000 drawings", (n, shares) => {
    const drawings = 200_000;
    const exact = fastestOf(n, shares);
    const error = 4 * Math.sqrt((exact * (1 - exact)) / drawings) + 1e-9;
    expect(Math.abs(bruteForce(n, shares, drawings) - exact)).toBeLessThanOrEqual(error);
  });

  test("has the forms that are known: one day, all of them by one day, fewer patients than days", () => {
    expect(fastestOf(10, [0.1])).toBeCloseTo(1 - 0.9 ** 10, 12);
    expect(fastestOf(3, [0.2, 0.2, 0.2])).toBeCloseTo(0.008, 12);
    expect(fastestOf(2, [0.5, 0.6, 0.7])).toBe(0);
    expect(fastestOf(3, [1, 1, 1])).toBe(1);
    expect(fastestOf(20, [0, 0.5, 0.6])).toBe(0);
    const [a, b] = [0.3, 0.5];
    expect(fastestOf(2, [a, b])).toBeCloseTo(2 * a * b - a * a, 12);
  });
});
