import { expect, test } from "vitest";
import { nearest } from "../../src/base/nearest.ts";

test.each([
  ["simualte", "simulate"],
  ["Simulate", "simulate"],
  ["chrat", "chart"],
  ["simlute", "simulate"],
  ["chart", "chart"],
])("%s was meant to be %s", (word, meant) => {
  expect(nearest(word, ["chart", "simulate", "table"])).toBe(meant);
});

test.each(["dart", "simulator-of", "", "x".repeat(100)])("%j is near nothing", (word) => {
  expect(nearest(word, ["chart", "simulate", "table", "y".repeat(100)])).toBeNull();
});

test("of several the nearest is meant, and of equals the first", () => {
  expect(nearest("windoww", ["windows2", "window"])).toBe("window");
  expect(nearest("bat", ["cat", "bar"])).toBe("cat");
});
