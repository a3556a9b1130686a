import { expect, it } from "vitest";
import { numeral } from "../../src/plots/numeral.ts";

it("is a word up to twelve, and digits beyond", () => {
  expect([0, 1, 3, 12, 13, 40].map(numeral)).toEqual(["no", "one", "three", "twelve", "13", "40"]);
});
