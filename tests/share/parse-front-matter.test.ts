import { expect, test } from "vitest";
import { parseFrontMatter } from "../../src/share/parse-front-matter.ts";

const part = (text: string) => parseFrontMatter({ text, line: 1, file: null, cell: null });

test("parts the front from the rest, which keeps its line", () => {
  const { front, rest } = part("--- \ntitle: A\nmodel: prca@1\nauthors: [B]\nversion: 2\n---\nrest\n---\n");
  expect(front).toMatchObject({
    ok: true,
    value: { value: { title: "A", model: "prca@1", authors: ["B"], version: 2 } },
  });
  expect(rest).toMatchObject({ text: "rest\n---\n", line: 7 });
});

test("an end at the end of the file leaves nothing", () => {
  expect(part("---\ntitle: A\nmodel: prca@1\n---").rest).toMatchObject({ text: "" });
});

test.each(["", "title: A\n---\n", "---\ntitle: A", " ---\ntitle: A\n---", "---x\n---"])("%j has none", (text) => {
  const { front, rest } = part(text);
  expect(front.ok).toBe(false);
  expect(rest.text).toBe(text);
});

test("failures stand on their lines, and settings where they are", () => {
  expect(part("---\ntitle: A\nmodel: [\n---\n").front).toMatchObject({ ok: false, failures: [{ place: { line: 4 } }] });
  const { front } = part("---\ntitle: A\nmodel: prca@1\nautors: [B]\n---\n");
  expect(front.ok && front.value.offsetAt(["autors"])).toBe("title: A\nmodel: prca@1\n".length);
});
