import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  withCellAdded,
  withCellDuplicated,
  withCellMoved,
  withCellRemoved,
  withCellReplaced,
} from "../../src/notebook/edit-cells.ts";
import { Notebook } from "../../src/schema/notebook.ts";
import { readBy } from "../../src/schema/objection.ts";
import { parseNotebook } from "../../src/share/parse-notebook.ts";
import { writeNotebook } from "../../src/share/write-notebook.ts";
import { randomNotebook } from "../share/random-notebook.ts";
import { randomEdits } from "./random-edit.ts";
import { smallNotebook } from "./small-notebook.ts";

const prose = (text: string) => ({ kind: "prose", text }) as const;
const population = { kind: "population", id: "p", parameters: { A0: 30 } } as const;
const chart = { kind: "chart", show: "independence", of: "run" } as const;
const some: Notebook = { ...smallNotebook, cells: [prose("a"), population, prose("b"), chart] };
const cellsOf = (changed: ReturnType<typeof withCellAdded>): readonly unknown[] =>
  changed.ok ? changed.value.cells : expect.unreachable(JSON.stringify(changed.failures));

describe("a cell", () => {
  test("is added before another or at the end", () => {
    expect(cellsOf(withCellAdded(some, 1, chart))).toEqual([prose("a"), chart, population, prose("b"), chart]);
    expect(cellsOf(withCellAdded(some, 4, prose("c")))).toEqual([...some.cells, prose("c")]);
    expect(() => withCellAdded(some, 5, chart)).toThrow("no place 5 among 4 cells");
  });

  test("is moved to a place among the others, both ways", () => {
    expect(cellsOf(withCellMoved(some, 3, 1))).toEqual([prose("a"), chart, population, prose("b")]);
    expect(cellsOf(withCellMoved(some, 0, 3))).toEqual([population, prose("b"), chart, prose("a")]);
    expect(() => withCellMoved(some, 0, 4)).toThrow("no cell 4 of 4");
  });

  test("is duplicated under a free name, or under none where it has none", () => {
    expect(cellsOf(withCellDuplicated(some, 1))).toContainEqual({ ...population, id: "p-2" });
    const twice = withCellDuplicated({ ...some, cells: [{ ...population, id: "p-2" }] }, 0);
    expect(cellsOf(twice)).toEqual([
      { ...population, id: "p-2" },
      { ...population, id: "p" },
    ]);
    expect(cellsOf(withCellDuplicated(some, 3)).slice(3)).toEqual([chart, chart]);
  });

  test("is replaced and removed, and prose that comes together becomes one", () => {
    expect(cellsOf(withCellReplaced(some, 1, prose("c")))).toEqual([prose("a\n\nc\n\nb"), chart]);
    expect(cellsOf(withCellRemoved(some, 1))).toEqual([prose("a\n\nb"), chart]);
    expect(cellsOf(withCellMoved(some, 1, 3))).toEqual([prose("a\n\nb"), chart, population]);
  });

  test("is refused where the cells make no notebook", () => {
    expect(withCellAdded(some, 0, population)).toMatchObject({ ok: false, failures: [{ reason: "duplicate" }] });
    const long = { ...some, cells: [prose("a ".repeat(6000).trim()), chart, prose("b ".repeat(6000).trim())] };
    expect(withCellRemoved(long, 1)).toMatchObject({ ok: false, failures: [{ reason: "limit" }] });
  });

  test("stays the same object where it was not changed", () => {
    const changed = withCellMoved(some, 3, 1);
    expect(changed.ok && changed.value.cells[1]).toBe(some.cells[3]);
  });
});

test("whatever is edited, the document stays one that its file says again (seed 41)", () => {
  fc.assert(
    fc.property(randomNotebook, randomEdits, (first, edits) => {
      const last = edits.reduce((notebook, edit) => edit(notebook), first);
      expect(readBy(Notebook, last).ok).toBe(true);
      expect(parseNotebook(writeNotebook(last))).toEqual({ ok: true, value: last });
    }),
    { seed: 41, numRuns: 1000 },
  );
});
