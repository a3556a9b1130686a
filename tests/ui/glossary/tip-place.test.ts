import { expect, test } from "vitest";
import { tipPlace } from "../../../src/ui/glossary/tip-place.ts";

const room = { width: 360, height: 800 };
const tip = { offsetWidth: 320, offsetHeight: 80 };

test("a definition stands below its word, and begins where it does", () => {
  const narrow = { offsetWidth: 100, offsetHeight: 80 };
  expect(tipPlace({ left: 50, top: 100, bottom: 120 }, narrow, room)).toEqual({ left: 50, top: 126 });
});

test.each([
  [0, 8],
  [300, 32],
  [-40, 8],
])("with its word at %i px it is never beyond the sides of the window", (left, placed) => {
  expect(tipPlace({ left, top: 100, bottom: 120 }, tip, room).left).toBe(placed);
});

test("it stands above where there is no room below, and below where there is room for neither", () => {
  expect(tipPlace({ left: 8, top: 720, bottom: 740 }, tip, room).top).toBe(634);
  expect(tipPlace({ left: 8, top: 40, bottom: 60 }, tip, { width: 360, height: 100 }).top).toBe(66);
});
