import { expect, test } from "vitest";
import { labelWidth } from "../../src/plots/label-width.ts";

test.each([
  ["Watchful waiting 53\u00a0%", 130],
  ["Cord blood + MSC 54\u00a0%", 136],
  ["Immunoadsorption 55\u00a0%", 146],
  ["Plasma exchange 143.1\u00a0d", 149],
])("%s is as wide as the type draws it, within a few px", (words, drawn) => {
  expect(labelWidth(words, 14)).toBeGreaterThan(drawn - 2);
  expect(labelWidth(words, 14)).toBeLessThan(drawn + 10);
});
