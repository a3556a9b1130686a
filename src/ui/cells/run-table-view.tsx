import { useMemo } from "preact/hooks";
import type { TableCell } from "../../schema/table-cell.ts";
import { RunEditors } from "../arms-editor/run-editors.tsx";
import { RegimensTable } from "../tables/regimens-table.tsx";
import { SummaryTable } from "../tables/summary-table.tsx";
import type { CellContext } from "./cell-context.ts";
import { runContent } from "./run-content.ts";
import type { RunFacts } from "./run-facts.ts";

interface RunTableViewProps {
  readonly show: Extract<TableCell["show"], "regimens" | "summary">;
  readonly facts: RunFacts;
  readonly context: CellContext;
}

/** A table of a run: its regimens with what is assumed of them and the way to change them, or its summary. Drawn again only for a new answer, not at every step towards one. */
export function RunTableView({ show, facts, context }: RunTableViewProps) {
  const { run, regimens, effects } = facts;
  const { showsError } = context.open;
  const table = useMemo(
    () =>
      show === "regimens" ? <RegimensTable facts={facts} /> : <SummaryTable facts={facts} showsError={showsError} />,
    [show, runContent(context.view.notebook), run.summary, run.current, regimens, effects, showsError],
  );
  if (show !== "regimens") return table;
  return (
    <>
      {table}
      <RunEditors facts={facts} context={context} />
    </>
  );
}
