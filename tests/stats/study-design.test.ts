import { expect, test } from "vitest";
import { studyResult } from "../../src/stats/study-design.ts";

const rates = Array.from({ length: 400 }, () => 0.2);

test("events are Poisson: over many results their mean and variance are years times the rate", () => {
  // with one other rate, the likelihood tells the count: log L = count log r − years r
  const years = 50;
  const counts = rates.map((_, truth) => {
    const [log = NaN] = studyResult(
      { kind: "events", years, rates: [Math.E, ...rates.slice(1)] },
      3,
    )(truth === 0 ? 1 : truth);
    return log + years * Math.E;
  });
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1);
  expect(Math.abs(mean - 10)).toBeLessThan(0.6);
  expect(Math.abs(variance - 10)).toBeLessThan(2.5);
});

test("cells hold all patients, in their shares, and the truth is likelier than what is far from it", () => {
  const shares = Array.from({ length: 200 }, () => [0.7, 0.2, 0.1]);
  const design = { kind: "cells", n: 100, shares: [[0.1, 0.2, 0.7], ...shares] } as const;
  const [far = NaN, near = NaN] = studyResult(design, 1)(1);
  expect(near).toBeGreaterThan(far);
  const one = { kind: "cells", n: 100, shares: [[Math.exp(-1), 1, 1], ...shares] } as const;
  const firsts = shares.map((_, truth) => -(studyResult(one, 2)(truth + 1)[0] ?? NaN));
  const mean = firsts.reduce((sum, count) => sum + count, 0) / firsts.length;
  expect(Math.abs(mean - 70)).toBeLessThan(1.5);
  expect(Math.max(...firsts)).toBeLessThanOrEqual(100);
});

test("a normal number is found around its mean, and likeliest under a draw that has it", () => {
  const truths = Array.from({ length: 400 }, (_, at) => at + 1);
  const design = { kind: "normal", means: [0, ...truths.map(() => 2)], sds: [1, ...truths.map(() => 0.5)] } as const;
  // under mean 0 and SD 1 the logarithm is −x² / 2
  const seen = truths.map((truth) => Math.sqrt(-2 * (studyResult(design, 5)(truth)[0] ?? NaN)));
  const mean = seen.reduce((sum, value) => sum + value, 0) / seen.length;
  const variance = seen.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (seen.length - 1);
  expect(Math.abs(mean - 2)).toBeLessThan(0.1);
  expect(Math.abs(Math.sqrt(variance) - 0.5)).toBeLessThan(0.06);
  const [far = NaN, near = NaN] = studyResult(design, 5)(7);
  expect(near).toBeGreaterThan(far);
});
