import { expect, test } from "vitest";
import { type NotebookFile, takeNotebook } from "../../../src/ui/library/take-notebook.ts";
import { shippedText } from "../../share/shipped-text.ts";

const fileOf = (text: string, size = text.length): NotebookFile => ({ name: "a.md", size, text: async () => text });

test("a file with a notebook in it is taken", async () => {
  expect(await takeNotebook([fileOf(shippedText)])).toMatchObject({
    ok: true,
    value: { title: "Three cord-blood regimens, three patients" },
  });
});

test("one with a mistake says where, with file, line and column", async () => {
  const wrong = shippedText.replace("patients: 1000", "patients: none");
  expect(await takeNotebook([fileOf(wrong)])).toMatchObject({
    ok: false,
    failures: [{ message: expect.stringMatching(/\(a\.md line \d+, column \d+\)$/u) }],
  });
});

test.each([
  ["no file", []],
  ["several files", [fileOf(""), fileOf("")]],
  ["oversized file", [{ ...fileOf(""), size: 2_000_000, text: async () => expect.unreachable("it is not read") }]],
  ["unreadable file", [{ ...fileOf(""), text: async () => Promise.reject(new Error("a folder")) }]],
])("%s is refused", async (words, files) => {
  const taken = await takeNotebook(files);
  expect(taken).toMatchObject({ ok: false, failures: [{ message: expect.stringContaining(words) }] });
});
