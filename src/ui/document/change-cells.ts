import { failed, ok, type Result } from "../../base/result.ts";
import type { Cell } from "../../schema/cell.ts";
import type { Failure } from "../../schema/failure.ts";
import { Notebook } from "../../schema/notebook.ts";
import { readBy } from "../../schema/objection.ts";

/** A cell that has, or may have, a name. */
type NamedCell = Exclude<Cell, { kind: "prose" }>;

/** The notebook with these cells in place of its own; refused where they make no notebook. */
function withCells(notebook: Notebook, cells: readonly Cell[]): Result<Notebook, Failure> {
  const changed = { ...notebook, cells: [...cells] };
  const read = readBy(Notebook, changed);
  return read.ok ? ok(changed) : failed(...read.failures.map(({ failure }) => failure));
}

function placeOf({ cells }: Notebook, name: string): number {
  return cells.findIndex((cell) => cell.kind !== "prose" && cell.id === name);
}

/** The notebook with a cell put before the one called `name`; at its end where there is none of that name. */
export function withCellBefore(notebook: Notebook, name: string, cell: NamedCell): Result<Notebook, Failure> {
  const at = placeOf(notebook, name);
  return withCells(notebook, notebook.cells.toSpliced(at === -1 ? notebook.cells.length : at, 0, cell));
}

/** The notebook with a cell in place of the one that has its name; throws where there is none, because that is a bug. */
export function withCellChanged(notebook: Notebook, cell: NamedCell): Result<Notebook, Failure> {
  const at = placeOf(notebook, cell.id ?? "");
  if (at === -1) throw new Error(`no cell "${cell.id ?? ""}"`);
  return withCells(notebook, notebook.cells.with(at, cell));
}

/** The notebook without the cell called `name`; prose that stood before and after it becomes one. */
export function withoutCell(notebook: Notebook, name: string): Result<Notebook, Failure> {
  const at = placeOf(notebook, name);
  const before = notebook.cells[at - 1];
  const after = notebook.cells[at + 1];
  if (before?.kind === "prose" && after?.kind === "prose") {
    const joined: Cell = { kind: "prose", text: `${before.text}\n\n${after.text}` };
    return withCells(notebook, notebook.cells.toSpliced(at - 1, 3, joined));
  }
  return withCells(notebook, at === -1 ? notebook.cells : notebook.cells.toSpliced(at, 1));
}
