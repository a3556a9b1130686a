import type { PlannedCell, RuntimeView } from "../../notebook/index.ts";
import { cellsBehind } from "../cells/failures-behind.ts";

/** Whether a cell shows something of its own where it stands. */
export function standsAlone({ cell }: PlannedCell): boolean {
  if (cell.kind === "control") return cell.hidden !== true;
  return ["prose", "chart", "table", "exercise", "note"].includes(cell.kind);
}

/** The cells that only feed others and stand behind what a cell shows, in the order of the document; none for a cell that shows nothing. */
export function cellsFeeding(view: Pick<RuntimeView, "plan">, shown: PlannedCell): readonly PlannedCell[] {
  if (!standsAlone(shown) || shown.cell.kind === "control") return [];
  const behind = cellsBehind(view, shown.key);
  return view.plan.cells.filter((planned) => !standsAlone(planned) && behind.has(planned.key));
}

/** The keys of the cells that only feed what other cells show: they can be reached from there. */
export function quietCells(view: Pick<RuntimeView, "plan">): ReadonlySet<string> {
  const { cells } = view.plan;
  return new Set(cells.flatMap((shown) => cellsFeeding(view, shown)).map(({ key }) => key));
}
