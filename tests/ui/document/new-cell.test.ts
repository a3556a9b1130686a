import { expect, test } from "vitest";
import { withCellAdded } from "../../../src/notebook/edit-cells.ts";
import { tracePlan } from "../../../src/notebook/plan-notebook.ts";
import type { CellKind } from "../../../src/schema/cell.ts";
import { fencedKinds } from "../../../src/schema/cell-kind.ts";
import { cellDetail, cellTitle, kindWords } from "../../../src/ui/document/cell-words.ts";
import { newCell } from "../../../src/ui/document/new-cell.ts";
import { smallNotebook } from "../../notebook/small-notebook.ts";

const kinds: readonly CellKind[] = ["prose", ...fencedKinds];

test.each(kinds)("a new cell of kind %s makes a notebook in which nothing is wrong, and says what it is", (kind) => {
  const made = newCell(kind, smallNotebook);
  const cell = made.ok ? made.value : expect.unreachable(JSON.stringify(made.failures));
  const added = withCellAdded(smallNotebook, smallNotebook.cells.length, cell);
  const notebook = added.ok ? added.value : expect.unreachable(JSON.stringify(added.failures));
  expect(tracePlan(notebook).cells.flatMap(({ failures }) => failures)).toEqual([]);
  expect(cellTitle(cell)).toMatch(new RegExp(`^${kindWords[kind].noun} `, "u"));
  expect(cellDetail(cell)).not.toContain("undefined");
});

test("what would read a cell that is not there is refused with what to add first", () => {
  const empty = { ...smallNotebook, cells: [] };
  const refused = kinds.filter((kind) => !newCell(kind, empty).ok);
  expect(refused.toSorted()).toEqual(["chart", "exercise", "simulate", "sweep", "table"]);
  expect(newCell("chart", empty)).toMatchObject({ failures: [{ remedy: "add simulation first: a chart shows it" }] });
  const cases = { ...smallNotebook, cells: [{ kind: "cases", id: "a", from: "published" } as const] };
  expect(newCell("table", cases)).toMatchObject({ ok: true, value: { show: "cases", of: "a" } });
});

test("a paragraph is called by its first words, without marks", () => {
  expect(cellTitle({ kind: "prose", text: "## What *this* cannot show\n\nMore" })).toBe(
    "Paragraph “What this cannot show”",
  );
  expect(cellTitle({ kind: "prose", text: "word ".repeat(40).trim() }).length).toBeLessThan(90);
});
