import { failed, type Result } from "../../base/result.ts";
import { withCellReplaced } from "../../notebook/index.ts";
import { Cell } from "../../schema/cell.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";
import { readBy } from "../../schema/objection.ts";
import { withCellRenamed } from "../document/rename-cell.ts";
import { said } from "../regimen/change-regimen.ts";

/** What a cell says under a setting; undefined: nothing. */
export function settingOf(cell: Cell, name: string): unknown {
  return new Map<string, unknown>(Object.entries(cell)).get(name);
}

/** The notebook with one setting of a cell said anew (undefined: no longer said); refused, with what is allowed, where the schema does not take it. A name changes wherever it is read. */
export function withSetting(
  notebook: Notebook,
  index: number,
  name: string,
  value: unknown,
): Result<Notebook, Failure> {
  const cell = notebook.cells[index];
  if (cell === undefined) throw new Error(`no cell at ${index}`);
  if (name === "id" && typeof value === "string") return withCellRenamed(notebook, index, value);
  const read = readBy(Cell, said({ ...cell, [name]: value }));
  if (!read.ok) return failed(...read.failures.map(({ failure }) => failure));
  return withCellReplaced(notebook, index, read.value);
}
