import { expect, it } from "vitest";
import { numbersOf } from "../../src/base/numbers-of.ts";

it("gives the same numbers, to the bit, as an array of their own", () => {
  const values = Float64Array.of(0.1, -0, 2 ** 53, Infinity, NaN);
  const numbers = numbersOf(values);
  expect(Array.isArray(numbers)).toBe(true);
  expect(numbers).toEqual([0.1, -0, 2 ** 53, Infinity, NaN]);
  expect(numbersOf(new Float64Array(0))).toEqual([]);
});
