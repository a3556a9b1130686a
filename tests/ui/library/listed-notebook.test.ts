import { expect, test } from "vitest";
import { Notebook } from "../../../src/schema/notebook.ts";
import { readBy } from "../../../src/schema/objection.ts";
import { writeNotebook } from "../../../src/share/index.ts";
import { isSought, listedMine, listedShipped } from "../../../src/ui/library/listed-notebook.ts";
import { newNotebook } from "../../../src/ui/library/new-notebook.ts";
import { planNotebook } from "../../../src/notebook/index.ts";

const text = writeNotebook(newNotebook("Mine"));
const shelved = { id: "k3", title: "Mine", changed: 0, revision: 1, text };

test("a new notebook is one that runs", () => {
  expect(readBy(Notebook, newNotebook("Mine")).ok).toBe(true);
  expect(planNotebook(newNotebook("Mine")).ok).toBe(true);
});

test.each([
  [{ kind: "shipped", name: "a" } as const, "6 cells · copy of “A notebook”"],
  [{ kind: "shipped", name: "gone" } as const, "6 cells · copy of “gone”"],
  [{ kind: "link" } as const, "6 cells · from a link"],
  [{ kind: "file", name: "a.md" } as const, "6 cells · from a.md"],
  [{ kind: "copy", of: "Other" } as const, "6 cells · copy of “Other”"],
  [{ kind: "new" } as const, "6 cells · begun here"],
])("a notebook of %j is listed with what is known of it", (origin, words) => {
  const listed = listedMine({ ...shelved, origin }, [{ name: "a", title: "A notebook", text }]);
  expect(listed).toMatchObject({ fragment: "my/k3", id: "k3", title: "Mine" });
  expect(listed.facts).toMatch(/^changed \d+ \w+ (1970|1969), \d\d:\d\d · /u);
  expect(listed.facts.endsWith(words)).toBe(true);
});

test("one that came with the app is listed with the question it opens with", () => {
  const asked = text.replace(/^(---\n[^]*?\n---\n)/u, "$1\nIs it time?\n\nNobody knows.\n");
  expect(listedShipped({ name: "a", title: "A", text: asked }).question).toBe("Is it time?");
  const said = text.replace(/^(---\n[^]*?\n---\n)/u, "$1\nIt is time.\n");
  expect(listedShipped({ name: "a", title: "A", text: said }).question).toBeNull();
});

test("one that came with the app, and one that cannot be read", () => {
  const shipped = { name: "a", title: "A", text: "no notebook" };
  expect(listedShipped(shipped)).toMatchObject({
    fragment: "shipped/a",
    id: null,
    facts: "cannot be read by this version",
  });
});

test.each([
  ["", true],
  ["mine", true],
  ["MINE progenitors", true],
  ["find  out", true],
  ["mine rituximab", false],
])("%j is found: %s", (sought, found) => {
  expect(isSought(shelved, sought)).toBe(found);
});
