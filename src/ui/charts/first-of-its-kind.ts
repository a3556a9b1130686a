import type { RuntimeView } from "../../notebook/index.ts";
import type { ChartCell } from "../../schema/chart-cell.ts";

/** Whether a figure is the first of the notebook that shows what it shows: what is said once is said there. */
export function firstOfItsKind({ cells }: RuntimeView["plan"], figure: string, show: ChartCell["show"]): boolean {
  const [first] = cells.filter(({ cell }) => cell.kind === "chart" && cell.show === show);
  return first?.key === figure;
}
