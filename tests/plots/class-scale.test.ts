import { expect, test } from "vitest";
import { classScale, placeOn, roundStep, scaleTicks } from "../../src/plots/class-scale.ts";

test("values lie between the edges, those beyond the ends at the ends", () => {
  const scale = classScale(0, 100, 332);
  expect([0, 50, 100, -20, 170].map((value) => placeOn(scale, value))).toEqual([16, 166, 316, 16, 316]);
});

test("steps are 1, 2, 5, 10 and so on", () => {
  expect([0.03, 0.1, 1.2, 3, 7, 11].map(roundStep)).toEqual([0.05, 0.1, 2, 5, 10, 20]);
});

test("ticks are round and at least 64 px apart", () => {
  expect(scaleTicks(classScale(0, 100, 328))).toEqual([0, 50, 100]);
  expect(scaleTicks(classScale(0, 720, 680))).toEqual([0, 100, 200, 300, 400, 500, 600, 700]);
  expect(scaleTicks(classScale(-3, 3, 680))).toEqual([-3, -2, -1, 0, 1, 2, 3]);
});
