import { assert } from "../base/assert.ts";
import { failed, type Result } from "../base/result.ts";
import type { Cell, SettledCell } from "../schema/cell.ts";
import type { ControlCell } from "../schema/control-cell.ts";
import type { ControlName } from "../schema/control-name.ts";
import type { Failure } from "../schema/failure.ts";
import { settleCell } from "../schema/settle-cell.ts";
import { fedFailure } from "./fed-failure.ts";

/** A cell of a plan with the values of its controls in their place; a value its setting does not take is a failure in the cell that reads it, and names both. */
export function settledIn(
  key: string,
  cell: Cell,
  control: (name: ControlName) => ControlCell | undefined,
): Result<SettledCell, Failure> {
  const settled = settleCell(cell, (name) => {
    const found = control(name);
    assert(found !== undefined, `no control ${name}`);
    return found.value;
  });
  if (settled.ok) return settled;
  return failed(
    ...settled.failures.map(({ path, failure }) => {
      const within = path.filter((step) => typeof step !== "symbol");
      const message = `${failure.message} (cell ${key})`;
      return fedFailure(cell, { ...failure, message, place: { cell: key, path: within } });
    }),
  );
}
