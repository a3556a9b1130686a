import { expect, test } from "vitest";
import { movedDay } from "../../../src/ui/figure/moved-day.ts";

test.each([
  ["ArrowRight", 100, 101],
  ["ArrowUp", 100, 101],
  ["ArrowLeft", 100, 99],
  ["ArrowDown", 0, 0],
  ["PageUp", 360, 365],
  ["PageDown", 20, 6],
  ["Home", 100, 0],
  ["End", 100, 365],
  ["ArrowRight", null, 90],
  ["Home", null, 0],
  ["End", null, 365],
  ["Tab", 100, null],
  ["a", null, null],
])("%s from day %j leads to day %j", (key, day, expected) => {
  expect(movedDay(key, day, 90, 365)).toBe(expected);
});
