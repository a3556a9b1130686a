import { assert } from "../base/assert.ts";
import { isRecord } from "../base/is-record.ts";
import { ok, type Result } from "../base/result.ts";
import type { Cell, SettledCell } from "../schema/cell.ts";
import { Cell as CellSchema } from "../schema/cell.ts";
import { type ControlName, controlOf, isControlName } from "../schema/control-name.ts";
import type { Failure } from "../schema/failure.ts";
import { isSettled } from "../schema/feeds.ts";
import type { Notebook } from "../schema/notebook.ts";
import { readBy } from "../schema/objection.ts";
import { cellName } from "./cell-key.ts";
import { withControlSet } from "./control-change.ts";
import { tracePlan } from "./plan-notebook.ts";
import { settledOf } from "./run-request.ts";

type Scalar = string | number | boolean;
type Asked = Map<ControlName, Scalar>;

function equal(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Which entry of a list each changed entry was: the equal one, wherever it has moved; otherwise the one in its place, when no other is that. */
function origins(settled: readonly unknown[], changed: readonly unknown[]): readonly (number | null)[] {
  const taken = new Set<number>();
  const same = changed.map((entry) => {
    const found = settled.findIndex((candidate, index) => !taken.has(index) && equal(candidate, entry));
    if (found === -1) return null;
    taken.add(found);
    return found;
  });
  return same.map((origin, index) =>
    origin === null && changed.length === settled.length && !taken.has(index) ? index : origin,
  );
}

/** What a document says once a value has changed: names of controls stay, and what the controls are asked for is noted. */
function merged(written: unknown, settled: unknown, changed: unknown, asked: Asked): unknown {
  if (equal(settled, changed)) return written;
  if (isControlName(written)) {
    if (typeof changed !== "string" && typeof changed !== "number" && typeof changed !== "boolean") return changed;
    asked.set(written, changed);
    return written;
  }
  if (Array.isArray(written) && Array.isArray(settled) && Array.isArray(changed)) {
    const from = origins(settled, changed);
    return changed.map((entry: unknown, index) => {
      const origin = from[index] ?? null;
      return origin === null ? entry : merged(written[origin], settled[origin], entry, asked);
    });
  }
  if (!isRecord(written) || !isRecord(settled) || !isRecord(changed)) return changed;
  return Object.fromEntries(
    Object.entries(changed).map(([key, entry]) => [key, merged(written[key], settled[key], entry, asked)]),
  );
}

/** The cell of a notebook that is called `id` with the values of its controls in their place; null where there is none of this kind, or its controls are not there. */
export function settledCell<Kind extends SettledCell["kind"]>(
  notebook: Notebook,
  id: string,
  kind: Kind,
): Extract<SettledCell, { kind: Kind }> | null {
  return settledOf(tracePlan(notebook), id, kind);
}

/**
 * The notebook with a cell changed as a reader sees it, every value stated: where the document leaves a value to a control the control is set, and refuses what it does not reach; everything else is written into the cell, which has been read by its own schema. Throws when there is no cell of that name, because that is a bug.
 */
export function withSettledChanged(notebook: Notebook, changed: SettledCell): Result<Notebook, Failure> {
  const name = cellName(changed);
  const at = notebook.cells.findIndex((cell) => name !== null && cellName(cell) === name);
  const written: Cell | undefined = notebook.cells[at];
  assert(written !== undefined, `no cell ${String(name)}`);
  if (isSettled(written)) return ok({ ...notebook, cells: notebook.cells.with(at, changed) });
  const settled = tracePlan(notebook).cells[at]?.settled ?? null;
  const asked: Asked = new Map();
  const read = readBy(CellSchema, settled === null ? changed : merged(written, settled, changed, asked));
  assert(read.ok, `a change of ${String(name)} that makes no cell`);
  let result: Result<Notebook, Failure> = ok({ ...notebook, cells: notebook.cells.with(at, read.value) });
  for (const [control, value] of asked) {
    if (!result.ok) return result;
    result = withControlSet(result.value, controlOf(control), value);
  }
  return result;
}
