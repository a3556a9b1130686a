import { assert } from "../base/assert.ts";
import { ok, type Result } from "../base/result.ts";
import { ArmsCell } from "./arms-cell.ts";
import type { Cell, SettledCell } from "./cell.ts";
import { ChartCell } from "./chart-cell.ts";
import type { ControlName } from "./control-name.ts";
import type { ControlValue } from "./control-value.ts";
import { isSettled, withFed } from "./feeds.ts";
import { type Objection, readBy } from "./objection.ts";
import { PopulationCell } from "./population-cell.ts";
import { SimulateCell } from "./simulate-cell.ts";

/**
 * A cell with the values of the controls it names in their place, read again by the schema that takes values only; a cell that names none is itself. `valueOf` knows every control the cell names. Objections are to values that a setting does not take.
 */
export function settleCell(cell: Cell, valueOf: (name: ControlName) => ControlValue): Result<SettledCell, Objection> {
  if (isSettled(cell)) return ok(cell);
  const filled = withFed(cell, valueOf);
  switch (cell.kind) {
    case "arms":
      return readBy<SettledCell>(ArmsCell, filled);
    case "population":
      return readBy<SettledCell>(PopulationCell, filled);
    case "chart":
      return readBy<SettledCell>(ChartCell, filled);
    default:
      assert(cell.kind === "simulate", `no cell of kind ${cell.kind} leaves values to controls`);
      return readBy<SettledCell>(SimulateCell, filled);
  }
}
