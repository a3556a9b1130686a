import { describe, expect, test } from "vitest";
import { defaultSeed, Notebook, notebookSeed } from "../../src/schema/notebook.ts";
import { readBy } from "../../src/schema/objection.ts";
import { seedNumber } from "../../src/schema/seed.ts";

const bare = { title: "A", model: "prca@1", cells: [] } as const;
const messages = (cells: readonly unknown[]): readonly string[] => {
  const read = readBy(Notebook, { ...bare, cells });
  return read.ok ? [] : read.failures.map(({ path, failure }) => `${path.join(".")}: ${failure.message}`);
};

describe("notebook", () => {
  test("needs a title and the model, and no cells", () => {
    expect(readBy(Notebook, bare)).toEqual({ ok: true, value: bare });
    expect(readBy(Notebook, { cells: [] }).ok).toBe(false);
    expect(readBy(Notebook, { ...bare, model: "prca@2" }).ok).toBe(false);
  });

  test("gives each cell a name of its own", () => {
    const cell = { kind: "population", id: "a" };
    expect(messages([cell, { ...cell, id: "b" }])).toEqual([]);
    expect(messages([cell, cell])).toEqual(['cells.1.id: duplicate id: "a"']);
    const chart = { kind: "chart", show: "independence", of: "run" };
    expect(messages([chart, chart])).toEqual([]);
  });

  test("joins prose to prose", () => {
    const prose = { kind: "prose", text: "a" };
    expect(messages([prose, { kind: "population", id: "a" }, prose])).toEqual([]);
    expect(messages([prose, prose])).toEqual(['cells.1.text: wrong text: "a"']);
  });

  test("holds at most 200 cells of known kinds", () => {
    const cells = Array.from({ length: 201 }, (_, index) => ({ kind: "population", id: `p${index}` }));
    expect(messages(cells.slice(1))).toEqual([]);
    expect(messages(cells).length).toBe(1);
    expect(messages([{ kind: "script", text: "alert(1)" }]).length).toBe(1);
    expect(messages([{ kind: "prose", text: "a", script: "b" }]).length).toBe(1);
  });
});

test("a notebook's seed is its own, or the one for those that name none", () => {
  expect(notebookSeed({ title: "A", model: "prca@1", seed: 3, cells: [] })).toBe(3);
  expect(notebookSeed({ title: "A", model: "prca@1", cells: [] })).toBe(seedNumber(defaultSeed));
});
