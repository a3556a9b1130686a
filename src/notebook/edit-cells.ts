import { assert } from "../base/assert.ts";
import { failed, ok, type Result } from "../base/result.ts";
import type { Cell } from "../schema/cell.ts";
import type { Failure } from "../schema/failure.ts";
import { Notebook } from "../schema/notebook.ts";
import { readBy } from "../schema/objection.ts";
import { freeName, namesTaken } from "./free-name.ts";

/** Cells in which no two stretches of prose stand side by side: the file knows no line between them. */
function joinedProse(cells: readonly Cell[]): readonly Cell[] {
  const joined: Cell[] = [];
  for (const cell of cells) {
    const before = joined.at(-1);
    if (cell.kind === "prose" && before?.kind === "prose") {
      joined[joined.length - 1] = { kind: "prose", text: `${before.text}\n\n${cell.text}` };
    } else joined.push(cell);
  }
  return joined;
}

/** The notebook with these cells in place of its own, prose that has come together as one; refused where they make no notebook. */
function withCells(notebook: Notebook, cells: readonly Cell[]): Result<Notebook, Failure> {
  const changed = { ...notebook, cells: [...joinedProse(cells)] };
  const read = readBy(Notebook, changed);
  return read.ok ? ok(changed) : failed(...read.failures.map(({ failure }) => failure));
}

function cellAt({ cells }: Notebook, index: number): Cell {
  const cell = cells[index];
  assert(cell !== undefined, `no cell ${index} of ${cells.length}`);
  return cell;
}

/** The notebook with a cell put before the one at `index`, or at its end (`index` = how many there are). */
export function withCellAdded(notebook: Notebook, index: number, cell: Cell): Result<Notebook, Failure> {
  assert(index >= 0 && index <= notebook.cells.length, `no place ${index} among ${notebook.cells.length} cells`);
  return withCells(notebook, notebook.cells.toSpliced(index, 0, cell));
}

/** The notebook with the cell at `from` taken out and put in again, so that it is number `to` of the whole. */
export function withCellMoved(notebook: Notebook, from: number, to: number): Result<Notebook, Failure> {
  const cell = cellAt(notebook, from);
  cellAt(notebook, to);
  return withCells(notebook, notebook.cells.toSpliced(from, 1).toSpliced(to, 0, cell));
}

/** The notebook with the cell at `index` a second time after it, under a name of its own. */
export function withCellDuplicated(notebook: Notebook, index: number): Result<Notebook, Failure> {
  const cell = cellAt(notebook, index);
  const copy =
    "id" in cell && cell.id !== undefined
      ? { ...cell, id: freeName(cell.id.replace(/-\d+$/u, ""), namesTaken(notebook.cells)) }
      : cell;
  return withCells(notebook, notebook.cells.toSpliced(index + 1, 0, copy));
}

/** The notebook with a cell in place of the one at `index`. */
export function withCellReplaced(notebook: Notebook, index: number, cell: Cell): Result<Notebook, Failure> {
  cellAt(notebook, index);
  return withCells(notebook, notebook.cells.with(index, cell));
}

/** The notebook without the cell at `index`. */
export function withCellRemoved(notebook: Notebook, index: number): Result<Notebook, Failure> {
  cellAt(notebook, index);
  return withCells(notebook, notebook.cells.toSpliced(index, 1));
}
