import { expect, test } from "vitest";
import { tieFactor } from "../../src/stats/tie-factor.ts";

test("one event leaves all of the variance, an event of all at risk none, half of them about half", () => {
  expect([0, 1, 6, 11].map((events) => tieFactor(events, 11))).toEqual([1, 1, 0.5, 0]);
  expect(tieFactor(1, 1)).toBe(1);
});
