import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { linkCommand } from "../../src/commands/link-command.ts";
import { unlinkCommand } from "../../src/commands/unlink-command.ts";
import { encodeLink, parseNotebook, writeNotebook } from "../../src/share/index.ts";

const folder = mkdtempSync(join(tmpdir(), "erythron-link-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const shipped = "notebooks/three-cord-blood-regimens.md";

function messages(answer: ReturnType<typeof linkCommand>): readonly string[] {
  if (answer === undefined || answer.ok) return expect.unreachable("no refusal");
  return answer.failures.map(({ message }) => message);
}

test("a notebook's file becomes the fragment that opens as that notebook", () => {
  const link = linkCommand([shipped]);
  if (link === undefined || !link.ok) return expect.unreachable("a refusal");
  expect(link.value).toMatch(/^e1\.\d+\.[\w-]+$/u);
  const back = unlinkCommand([link.value]);
  if (back === undefined || !back.ok) return expect.unreachable("a refusal");
  const read = parseNotebook(back.value);
  expect(read.ok && encodeLink(read.value)).toBe(link.value);
  expect(read.ok && writeNotebook(read.value)).toBe(back.value);
  return undefined;
});

test("what is wrong with a file is said with its line", () => {
  const wrong = file("wrong.md", "---\ntitle: A\nmodel: prca@1\n---\n\n```simulate run\narms: a\nhorizon: 3 d\n```\n");
  expect(messages(linkCommand([wrong]))[0]).toMatch(/^impossible horizon: "?3.*wrong\.md.*8/u);
  expect(messages(linkCommand([join(folder, "nowhere.md")]))[0]).toContain("unreadable file");
});

test("a notebook no link can hold is refused", () => {
  const values = Array.from({ length: 200 }, (_, at) => at).join(", ");
  const where = `{a: [${values}], b: [${values}], c: [${values}]}`;
  const wide = file(
    "wide.md",
    `---\ntitle: A\nmodel: prca@1\n---\n\n\`\`\`cases c\nfrom: own\nwhere: ${where}\n\`\`\`\n`,
  );
  expect(messages(linkCommand([wide]))).toEqual([
    "no link can hold this notebook: over 500 values in one cell (cell 1)",
  ]);
});

test.each([[[]], [["a.md", "b.md"]], [["--help"]]])("%j is no such command", (words) => {
  expect(linkCommand(words)).toBeUndefined();
});
