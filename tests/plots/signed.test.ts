import { expect, test } from "vitest";
import { signed } from "../../src/plots/signed.ts";

test("a difference has its sign, and none where it rounds to nothing", () => {
  expect([12.34, -3, 0, -0.04, 0.04].map((value) => signed(value, 1))).toEqual(["+12.3", "−3.0", "0.0", "0.0", "0.0"]);
  expect(signed(-365, 0)).toBe("−365");
});
