import type { Cell, SettledCell } from "../schema/cell.ts";
import type { Failure } from "../schema/failure.ts";

/** One cell of a plan: its key, the cell as the document has it, the keys of the cells it reads, and what is wrong with the names it reads by or with the values that controls give it. */
export interface PlannedCell {
  readonly key: string;
  readonly cell: Cell;
  /** The cell with the values of its controls in their place; null where a control is not there, or gives a value that cannot be. */
  readonly settled: SettledCell | null;
  readonly reads: readonly string[];
  readonly failures: readonly Failure[];
}

/** A notebook's cells as they stand in it, and the order to run them in: what is read before what reads it; cells in a circle, and what reads them, are left out. */
export interface Plan {
  readonly cells: readonly PlannedCell[];
  readonly order: readonly string[];
}
