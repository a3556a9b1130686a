import { expect, test } from "vitest";
import { stepAsked } from "../../../src/ui/session/use-undo-keys.ts";

const plain = { key: "z", ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test.each([
  [{ ctrlKey: true }, "undo"],
  [{ metaKey: true }, "undo"],
  [{ ctrlKey: true, shiftKey: true, key: "Z" }, "redo"],
  [{ metaKey: true, shiftKey: true, key: "Z" }, "redo"],
  [{ ctrlKey: true, key: "y" }, "redo"],
  [{ metaKey: true, key: "y" }, null],
  [{ ctrlKey: true, altKey: true }, null],
  [{ ctrlKey: true, key: "a" }, null],
  [{}, null],
])("the keys %j ask for %s", (keys, step) => {
  expect(stepAsked({ ...plain, ...keys })).toBe(step);
});
