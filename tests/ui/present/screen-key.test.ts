import { expect, test } from "vitest";
import { screenStep } from "../../../src/ui/present/screen-key.ts";

const press = (key: string, held = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

test.each([
  ["ArrowRight", "next"],
  [" ", "next"],
  ["PageDown", "next"],
  ["ArrowLeft", "back"],
  ["PageUp", "back"],
  ["Home", "first"],
  ["End", "last"],
  ["r", "reveal"],
  ["R", "reveal"],
  ["q", "code"],
  ["Escape", "end"],
  ["ArrowDown", null],
  ["x", null],
] as const)("%j asks for %s", (key, step) => {
  expect(screenStep(press(key), false)).toBe(step);
});

test("within a control only what no control needs is heard", () => {
  const heard = ["ArrowRight", " ", "Home", "r", "PageDown", "PageUp", "Escape", "q"].map((key) =>
    screenStep(press(key), true),
  );
  expect(heard).toEqual([null, null, null, null, "next", "back", "end", "code"]);
});

test("nothing is heard with Ctrl, Alt or Cmd held down", () => {
  for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
    expect(screenStep(press("ArrowRight", held), false)).toBe(null);
  }
});
