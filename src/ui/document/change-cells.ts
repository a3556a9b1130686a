import { ok, type Result } from "../../base/result.ts";
import { withCellAdded, withCellRemoved, withCellReplaced } from "../../notebook/index.ts";
import type { Cell } from "../../schema/cell.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";

/** A cell that has, or may have, a name. */
type NamedCell = Exclude<Cell, { kind: "prose" }>;

function placeOf({ cells }: Notebook, name: string): number {
  return cells.findIndex((cell) => cell.kind !== "prose" && cell.id === name);
}

/** The notebook with a cell put before the one called `name`; at its end where there is none of that name. */
export function withCellBefore(notebook: Notebook, name: string, cell: NamedCell): Result<Notebook, Failure> {
  const at = placeOf(notebook, name);
  return withCellAdded(notebook, at === -1 ? notebook.cells.length : at, cell);
}

/** The notebook with a cell in place of the one that has its name; throws where there is none, because that is a bug. */
export function withCellChanged(notebook: Notebook, cell: NamedCell): Result<Notebook, Failure> {
  const at = placeOf(notebook, cell.id ?? "");
  if (at === -1) throw new Error(`no cell "${cell.id ?? ""}"`);
  return withCellReplaced(notebook, at, cell);
}

/** The notebook without the cell called `name`. */
export function withoutCell(notebook: Notebook, name: string): Result<Notebook, Failure> {
  const at = placeOf(notebook, name);
  return at === -1 ? ok(notebook) : withCellRemoved(notebook, at);
}
