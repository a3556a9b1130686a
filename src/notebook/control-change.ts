import { assert } from "../base/assert.ts";
import { failed, ok, type Result } from "../base/result.ts";
import { ControlCell } from "../schema/control-cell.ts";
import { type ControlValue, quantityOf } from "../schema/control-value.ts";
import type { Failure } from "../schema/failure.ts";
import type { Notebook } from "../schema/notebook.ts";
import { readBy } from "../schema/objection.ts";
import { quoted } from "../schema/quoted.ts";

/** A value of a setting in the words of its control: days with their unit, dilutions as titres, switches as on and off. */
function wordsFor(value: string | number | boolean, present: ControlValue): ControlValue {
  if (typeof value === "boolean") return value ? "on" : "off";
  if (typeof value === "string" || typeof present === "number") return value;
  if (quantityOf(present)?.unit === "d") return `${value} d`;
  return present.startsWith("1:") ? `1:${value}` : value;
}

/** The notebook with another value of the *control* cell `id`, as a reader sets it; refused where the control is locked or does not reach so far. Throws when there is no such cell, because that is a bug. */
export function withControlSet(
  notebook: Notebook,
  id: string,
  value: string | number | boolean,
): Result<Notebook, Failure> {
  const index = notebook.cells.findIndex((cell) => cell.kind === "control" && cell.id === id);
  const cell = notebook.cells[index];
  assert(cell?.kind === "control", `no control cell "${id}"`);
  const where = `control ${quoted(cell.label)} (cell ${id})`;
  if (cell.locked === true) {
    const remedy = "the author of this notebook has locked it";
    return failed({ reason: "limit", message: `locked ${where}`, remedy, place: { cell: id } });
  }
  const read = readBy(ControlCell, { ...cell, value: wordsFor(value, cell.value) });
  if (read.ok) return ok({ ...notebook, cells: notebook.cells.with(index, read.value) });
  return failed(
    ...read.failures.map(({ failure: { reason, message, remedy } }) => {
      const place = { cell: id, path: ["value"] };
      return { reason, message: `${message}, of the ${where}`, remedy, place };
    }),
  );
}
