import { expect, test } from "vitest";
import { closedAt, stepPath } from "../../src/plots/step-path.ts";

const x = (day: number): number => 10 * day;
const y = (share: number): number => 100 - 100 * share;

test("a path turns only where the share changes", () => {
  expect(stepPath([0, 0, 0.25, 0.25, 0.5], x, y)).toBe("M0,100H20V75H40V50H40");
  expect(stepPath([0.1], x, y)).toBe("M0,90H0");
  expect(stepPath([], x, y)).toBe("");
});

test("its ground goes to a level and back to the start", () => {
  expect(closedAt("M0,50H10V40H20", 100, 0)).toBe("M0,50H10V40H20V100H0Z");
  expect(closedAt("", 100, 0)).toBe("");
});
