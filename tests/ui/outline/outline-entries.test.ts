import { expect, test } from "vitest";
import { proseTree } from "../../../src/share/index.ts";
import { openingEntry } from "../../../src/ui/outline/opening-entry.ts";
import { outlineEntries } from "../../../src/ui/outline/outline-entries.ts";

test("the outline holds headings of the first two depths, in order, each with an id of its own", () => {
  const trees = [
    "A question.",
    "## Three *patients*\n\ntext\n\n### Deeper\n\n# What `this` cannot show",
    "## Three patients\n\n## –",
  ].map(proseTree);
  expect(outlineEntries(trees)).toEqual([
    [],
    [
      { id: "section-three-patients", title: "Three patients" },
      { id: "section-what-this-cannot-show", title: "What this cannot show" },
    ],
    [
      { id: "section-three-patients-2", title: "Three patients" },
      { id: "section-", title: "–" },
    ],
  ]);
});

test("what stands before the first heading is a question, or an opening", () => {
  const title = (text: string) => openingEntry([{ kind: "prose", text }]).title;
  expect([title("Was it time?"), title("It was.\n\n## Was it?"), openingEntry([]).title]).toEqual([
    "The question",
    "Opening",
    "Opening",
  ]);
});
