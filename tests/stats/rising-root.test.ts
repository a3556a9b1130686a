import { expect, test } from "vitest";
import { risingRoot } from "../../src/stats/rising-root.ts";

test("finds where a rising function reaches a level, to the last bit", () => {
  expect(risingRoot((x) => x * x, 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
  expect(risingRoot((x) => Math.floor(x), 3, 0, 10)).toBe(3);
});

test("a level outside is reached at an end", () => {
  expect(risingRoot((x) => x, 5, 0, 1)).toBe(1);
  expect(risingRoot((x) => x, -5, 1, 2)).toBeCloseTo(1, 15);
});
