import { expect, test } from "vitest";
import { cutNotebook } from "../../src/share/cut-notebook.ts";

const front = "---\ntitle: A\n---\n";

test("a file is cut into front matter, prose and blocks, each where it stands", () => {
  const cut = cutNotebook(`${front}\nHello.\n\n\`\`\`r\nx\n\`\`\`\n\`\`\`chart\nof: run\n\`\`\`\n`, "a.md");
  if (!cut.ok) throw new Error(JSON.stringify(cut.failures));
  const { cells } = cut.value;
  expect(cut.value.front).toMatchObject({ ok: true, value: { value: { title: "A" } } });
  expect(cells.map(({ fence, plain }) => [fence, plain.ok && plain.value.value])).toEqual([
    [null, { kind: "prose", text: "Hello.\n\n```r\nx\n```" }],
    [10, { kind: "chart", of: "run" }],
  ]);
});

test("what is too large, or has no front matter, is not cut", () => {
  expect(cutNotebook("Hello.")).toMatchObject({ ok: false, failures: [{ reason: "missing" }] });
  expect(cutNotebook(front + "x".repeat(262_144))).toMatchObject({ ok: false, failures: [{ reason: "limit" }] });
});

test("a block without an end, and one that cannot be read, keep their failures", () => {
  const cut = cutNotebook(`${front}\`\`\`chart\nof: [\n\`\`\`\n\`\`\`chart\n`);
  expect(cut.ok && cut.value.cells.map(({ plain }) => plain.ok)).toEqual([false, false]);
});
