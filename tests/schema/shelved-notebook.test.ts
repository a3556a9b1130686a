import { expect, test } from "vitest";
import { readBy } from "../../src/schema/objection.ts";
import { Origin, Revision, ShelvedNotebook } from "../../src/schema/shelved-notebook.ts";

const shelved = { id: "k3x9", title: "A", changed: 1, origin: { kind: "new" }, revision: 1, text: "---" };

test("a notebook on the shelf is read as it was put there, and nothing else is", () => {
  expect(readBy(ShelvedNotebook, shelved)).toEqual({ ok: true, value: shelved });
  for (const other of [undefined, { ...shelved, id: "../x" }, { ...shelved, revision: 0 }, { ...shelved, more: 1 }]) {
    expect(readBy(ShelvedNotebook, other).ok).toBe(false);
  }
});

test.each([
  { kind: "shipped", name: "a" },
  { kind: "link" },
  { kind: "file", name: "a.md" },
  { kind: "copy", of: "A" },
  { kind: "new" },
])("it comes from %j", (origin) => {
  expect(readBy(Origin, origin)).toEqual({ ok: true, value: origin });
  expect(readBy(Origin, { ...origin, address: "x" }).ok).toBe(false);
});

test("a kept state has a number from 1", () => {
  const revision = { number: 1, changed: 1, words: "", text: "---" };
  expect(readBy(Revision, revision)).toEqual({ ok: true, value: revision });
  expect(readBy(Revision, { ...revision, number: 0 }).ok).toBe(false);
});
