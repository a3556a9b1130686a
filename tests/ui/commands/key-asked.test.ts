import { describe, expect, test } from "vitest";
import type { Command, KeyPlace } from "../../../src/ui/commands/command.ts";
import { commandAsked, isPressed, type Press } from "../../../src/ui/commands/key-asked.ts";
import { keyWords } from "../../../src/ui/commands/key-words.ts";

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe("a pressed key", () => {
  test.each<[string, Press, boolean]>([
    ["Mod+k", press("k", { ctrlKey: true }), true],
    ["Mod+k", press("k", { metaKey: true }), true],
    ["Mod+k", press("k"), false],
    ["Mod+k", press("K", { ctrlKey: true, shiftKey: true }), false],
    ["?", press("?", { shiftKey: true }), true],
    ["?", press("?"), true],
    ["?", press("?", { ctrlKey: true }), false],
    ["Alt+ArrowUp", press("ArrowUp", { altKey: true }), true],
    ["Alt+ArrowUp", press("ArrowUp"), false],
    ["Alt+Shift+ArrowDown", press("ArrowDown", { altKey: true, shiftKey: true }), true],
    ["Alt+ArrowDown", press("ArrowDown", { altKey: true, shiftKey: true }), false],
    ["e", press("e"), true],
    ["e", press("E", { shiftKey: true }), false],
  ])("%s, %o: %s", (keys, pressed, is) => {
    expect(isPressed(pressed, keys)).toBe(is);
  });
});

test("a key is heard where it is to be, and characters alone only while they are wanted", () => {
  const fold: Command = { id: "fold", group: "Cell", words: "Fold", keys: "f", heard: "handle", run: () => {} };
  const asked = (places: readonly KeyPlace[], letters = true) =>
    commandAsked(press("f"), [fold], new Set(places), letters);
  expect(asked(["always", "page", "handle"])).toBe(fold);
  expect(asked(["always", "page"])).toBeNull();
  expect(asked(["handle"], false)).toBeNull();
});

test("keys are written as on the keyboard", () => {
  expect(keyWords("Mod+Shift+z", false)).toBe("Ctrl+Shift+Z");
  expect(keyWords("Mod+k", true)).toBe("⌘+K");
  expect(keyWords("Alt+ArrowUp", false)).toBe("Alt+↑");
});
