import { expect, it } from "vitest";
import { logarithm } from "../../src/kernel/logarithm.ts";
import { randomStream } from "../oracle/random-stream.ts";

it("is within 1e-15 of Math.log over its whole domain, absolutely near 1", () => {
  const { between } = randomStream(2);
  for (let index = 0; index < 20_000; index += 1) {
    const x = index % 2 === 0 ? 2 ** between(-1021, 1023) : between(0.25, 4);
    expect(Math.abs(logarithm(x) - Math.log(x))).toBeLessThan(1e-15 * Math.max(1, Math.abs(Math.log(x))));
  }
});

it("is exact at 1 and says what happens outside", () => {
  expect([1, 0, -0, 1e-310, -1, Infinity, NaN].map(logarithm)).toEqual([
    0,
    -Infinity,
    -Infinity,
    -Infinity,
    NaN,
    Infinity,
    NaN,
  ]);
});
