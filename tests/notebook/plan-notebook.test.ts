import { describe, expect, test } from "vitest";
import { planNotebook, tracePlan } from "../../src/notebook/plan-notebook.ts";
import type { Cell } from "../../src/schema/cell.ts";
import type { Notebook } from "../../src/schema/notebook.ts";
import { smallNotebook, withCell } from "./small-notebook.ts";

const notebook = (...cells: Cell[]): Notebook => ({ title: "A", model: "prca@1", cells });
const complaints = (of: Notebook): readonly string[] => {
  const plan = planNotebook(of);
  return plan.ok ? [] : plan.failures.map(({ reason, message, remedy }) => `${reason} · ${message} · ${remedy}`);
};

describe("a plan", () => {
  test("says what each cell reads, and an order", () => {
    const plan = planNotebook(smallNotebook);
    expect(plan.ok && plan.value.cells.map(({ key, reads }) => [key, ...reads])).toEqual([
      ["prose:1"],
      ["observed"],
      ["arms"],
      ["run", "arms"],
      ["chart:1", "run", "observed"],
      ["table:1", "observed"],
      ["table:2", "run"],
    ]);
  });

  test("does not mind the order cells stand in", () => {
    const { order } = tracePlan({ ...smallNotebook, cells: smallNotebook.cells.toReversed() });
    expect(order.indexOf("arms")).toBeLessThan(order.indexOf("run"));
    expect(order.indexOf("run")).toBeLessThan(order.indexOf("chart:1"));
    expect(order.length).toBe(smallNotebook.cells.length);
  });
});

describe("a plan is refused", () => {
  test("for an unknown name, with the one that was meant", () => {
    expect(complaints(withCell(smallNotebook, { kind: "simulate", id: "run", arms: "amrs" }))).toEqual([
      'unknown · unknown name: "amrs" (cell run, setting arms) · did you mean "arms"?',
    ]);
    expect(complaints(notebook({ kind: "simulate", id: "run", arms: "regimens" }))).toEqual([
      'unknown · unknown name: "regimens" (cell run, setting arms) · add a cell of kind arms named regimens',
    ]);
  });

  test("for a name of the wrong kind of cell", () => {
    const table: Cell = { kind: "table", id: "t", show: "regimens", of: "arms" };
    expect(complaints({ ...smallNotebook, cells: [...smallNotebook.cells, table] })).toEqual([
      'unknown · wrong kind of cell: "arms" is arms (cell t, setting of) · name a cell of kind simulate: run',
    ]);
  });

  test("for a reader's own cases where what is published is drawn", () => {
    const own: Cell = { kind: "cases", id: "mine", from: "own" };
    const published: Cell = { kind: "cases", id: "published", from: "published" };
    const chart = (show: "evidence" | "observed", of: string): Cell => ({ kind: "chart", id: "c", show, of });
    const message = 'wrong cases: "mine" is a reader\'s own, which this figure does not draw (cell c, setting of)';
    expect(complaints(notebook(own, chart("evidence", "mine")))).toEqual([
      `unknown · ${message} · add a cell of kind cases with from: published`,
    ]);
    expect(complaints(notebook(own, published, chart("evidence", "mine")))).toEqual([
      `unknown · ${message} · name a cell of kind cases with from: published: published`,
    ]);
    expect(complaints(notebook(own, published, chart("evidence", "published")))).toEqual([]);
    expect(complaints(notebook(own, chart("observed", "mine")))).toEqual([]);
  });

  test("for a circle, in each of its cells", () => {
    const chart = (id: string, of: string): Cell => ({ kind: "chart", id, show: "independence", of });
    const circular = notebook(chart("a", "b"), chart("b", "a"), chart("c", "a"), chart("d", "d"));
    expect(complaints(circular)).toEqual([
      "circle · circle: a reads b reads a (cell a) · let one of them read another cell",
      "circle · circle: b reads a reads b (cell b) · let one of them read another cell",
      'unknown · wrong kind of cell: "a" is chart (cell c, setting of) · add a cell of kind simulate named a',
      "circle · circle: d reads d (cell d) · let one of them read another cell",
    ]);
    expect(tracePlan(circular).order).toEqual([]);
  });

  test("with every failure in the cell that caused it", () => {
    const { cells } = tracePlan(withCell(smallNotebook, { kind: "simulate", id: "run", arms: "x", population: "y" }));
    expect(
      cells.filter(({ failures }) => failures.length > 0).map(({ key, failures }) => [key, failures.length]),
    ).toEqual([["run", 2]]);
    expect(cells.flatMap(({ failures }) => failures.map(({ place }) => place))).toEqual([
      { cell: "run", path: ["arms"] },
      { cell: "run", path: ["population"] },
    ]);
  });
});
