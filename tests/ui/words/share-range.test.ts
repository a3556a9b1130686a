import { expect, test } from "vitest";
import { shareRange } from "../../../src/ui/words/share-range.ts";

test.each([
  [[0.45, 0.53], "45–53\u00a0%"],
  [[0.53, 0.45, 0.5], "45–53\u00a0%"],
  [[0.312], "31\u00a0%"],
  [[0.312, 0.309], "31\u00a0%"],
  [[0.001, 0.03], "<\u00a01\u00a0% to 3\u00a0%"],
  [[0, 0.999], "0\u00a0% to >\u00a099\u00a0%"],
])("%j is %s", (shares, words) => {
  expect(shareRange(shares)).toBe(words);
});
