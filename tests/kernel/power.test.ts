import { expect, it } from "vitest";
import { power } from "../../src/kernel/power.ts";
import { randomStream } from "../oracle/random-stream.ts";

it("agrees with Math.pow to 1e-13 for the powers the model takes", () => {
  const { between } = randomStream(3);
  for (let index = 0; index < 5000; index += 1) {
    const x = 10 ** between(-6, 6);
    const y = between(0, 4);
    expect(Math.abs(power(x, y) / x ** y - 1)).toBeLessThan(1e-13);
  }
});

it("squares exactly and knows its edges", () => {
  expect(power(0.37, 2)).toBe(0.37 * 0.37);
  expect([power(0, 0.5), power(0, 0), power(0, -1), power(0.37, 0), power(-1, 3)]).toEqual([0, 1, Infinity, 1, NaN]);
});
