import type { ChartCell } from "../../schema/chart-cell.ts";
import type { CellContext } from "../cells/cell-context.ts";
import type { RunFacts } from "../cells/run-facts.ts";

/** What a figure's cell is drawn from. */
export interface ChartProps {
  readonly cellKey: string;
  readonly cell: ChartCell;
  /** Of the run it shows; of a sweep, the run that is repeated. */
  readonly facts: RunFacts;
  readonly context: CellContext;
}
