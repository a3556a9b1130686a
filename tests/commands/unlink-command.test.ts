import { expect, test } from "vitest";
import { unlinkCommand } from "../../src/commands/unlink-command.ts";
import { encodeLink, writeNotebook } from "../../src/share/index.ts";
import { shippedLink } from "../share/link/shipped-link.ts";

const { notebook, link } = shippedLink();
const file = { ok: true, value: writeNotebook(notebook) };

test("a fragment, with its # or without, or a whole address becomes the notebook's file", () => {
  expect(unlinkCommand([link])).toEqual(file);
  expect(unlinkCommand([`#${link}`])).toEqual(file);
  expect(unlinkCommand([`https://erythron.example/app/?x=1#${link}`])).toEqual(file);
  expect(unlinkCommand([encodeLink(notebook)])).toEqual(file);
});

test("a bad link is refused with its step", () => {
  expect(unlinkCommand([link.slice(0, -4)])).toMatchObject({
    ok: false,
    failures: [{ message: expect.stringMatching(/^step 2 of 5: decoding: cut off/u) }],
  });
  expect(unlinkCommand(["https://erythron.example/"])).toMatchObject({ ok: false });
});

test.each([[[]], [[link, link]], [["--all"]]])("%# is no such command", (words) => {
  expect(unlinkCommand(words)).toBeUndefined();
});
