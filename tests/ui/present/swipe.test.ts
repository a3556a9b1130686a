import { expect, test } from "vitest";
import { swiped } from "../../../src/ui/present/swipe.ts";

test.each([
  [{ x: 300, y: 400 }, { x: 200, y: 420 }, "next"],
  [{ x: 100, y: 400 }, { x: 220, y: 350 }, "back"],
  [{ x: 100, y: 400 }, { x: 150, y: 400 }, null],
  [{ x: 300, y: 400 }, { x: 200, y: 330 }, null],
  [{ x: 200, y: 700 }, { x: 190, y: 100 }, null],
] as const)("from %o to %o: %s", (from, to, way) => {
  expect(swiped(from, to)).toBe(way);
});
