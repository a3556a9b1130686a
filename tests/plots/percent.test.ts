import { expect, test } from "vitest";
import { percent } from "../../src/plots/percent.ts";

test.each([
  [0, "0\u00a0%"],
  [0.001, "<\u00a01\u00a0%"],
  [0.312, "31\u00a0%"],
  [0.999, ">\u00a099\u00a0%"],
  [1, "100\u00a0%"],
])("%d is %s", (fraction, words) => {
  expect(percent(fraction)).toBe(words);
});
