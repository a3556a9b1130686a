import { expect, it } from "vitest";
import { exponential } from "../../src/kernel/exponential.ts";
import { randomStream } from "../oracle/random-stream.ts";

it("is within 1e-15 of Math.exp over its whole domain", () => {
  const { between } = randomStream(1);
  for (let index = 0; index < 20_000; index += 1) {
    const x = index % 2 === 0 ? between(-708, 709) : between(-2, 2);
    expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-15);
  }
});

it("is exact at 0 and says what happens outside", () => {
  expect([0, -0, -709, -Infinity, 710, Infinity, NaN].map(exponential)).toEqual([1, 1, 0, 0, Infinity, Infinity, NaN]);
  expect(exponential(-708)).toBeGreaterThan(0);
  expect(exponential(709)).toBeLessThan(Infinity);
});
