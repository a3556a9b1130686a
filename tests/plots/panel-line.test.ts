import { expect, test } from "vitest";
import { linePath } from "../../src/plots/panel-line.ts";

test("a line goes through its points, without those in the middle of a level stretch", () => {
  const heights = [5, 5, 5, 5, 3, 3.04, 7];
  expect(linePath(heights.map((y, x) => ({ x, y })))).toBe("M0.0,5.0L3.0,5.0L4.0,3.0L5.0,3.0L6.0,7.0");
});

test("nothing and one point", () => {
  expect(linePath([])).toBe("");
  expect(linePath([{ x: 1, y: 2 }])).toBe("M1.0,2.0");
});
