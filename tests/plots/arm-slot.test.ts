import { expect, test } from "vitest";
import { armColour, armDash, armWidth, filledSlot, isHollow } from "../../src/plots/arm-slot.ts";
import { symbolPaths } from "../../src/plots/symbol-paths.ts";

test("colours and dashes are references to tokens", () => {
  expect(armColour(3)).toBe("var(--arm-3)");
  expect(armDash(3)).toBe("var(--arm-3-dash)");
});

test("slots 9 to 12 repeat 1 to 4, hollow", () => {
  expect([8, 9, 12].map(filledSlot)).toEqual([8, 1, 4]);
  expect([8, 9, 12].map(isHollow)).toEqual([false, true, true]);
  expect(symbolPaths(10)).toBe(symbolPaths(2));
});

test("watch is thinner than what it is compared with", () => {
  expect([1, 2, 8].map(armWidth)).toEqual([1.75, 2.25, 2.25]);
});

test("eight slots have eight symbols", () => {
  const bodies = Array.from({ length: 8 }, (_, index) => symbolPaths(index + 1).body);
  expect(new Set(bodies).size).toBe(8);
});

test.each([0, 13, 1.5, Number.NaN])("slot %d is a bug", (slot) => {
  expect(() => armColour(slot)).toThrow("invalid slot");
});
