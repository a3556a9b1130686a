import type { PlannedCell } from "../../notebook/index.ts";
import type { Case } from "../../schema/case.ts";
import type { CellContext } from "./cell-context.ts";
import { CasesTableView } from "./cases-table-view.tsx";
import { CellFailure } from "./cell-failure.tsx";
import { ChartCellView } from "./chart-cell-view.tsx";
import { cellsBehind, failuresBehind } from "./failures-behind.ts";
import { runFacts } from "./run-facts.ts";
import { RunTableView } from "./run-table-view.tsx";
import { valueOf } from "./value-of.ts";

interface CellViewProps {
  readonly planned: PlannedCell;
  readonly context: CellContext;
}

const noCases: readonly Case[] = [];

/** Any cell but prose, where it stands in the notebook. Cells that only feed others show themselves when they have failed and no figure says so. */
export function CellView({ planned: { key, cell, failures }, context }: CellViewProps) {
  const { view } = context;
  const charts = view.plan.cells.filter((other) => other.cell.kind === "chart");
  if (failures.length > 0) return <Failed cellKey={key} context={context} />;
  switch (cell.kind) {
    case "chart": {
      const facts = runFacts(view, cell.of);
      if (facts === null) return null;
      const first = charts.find((other) => other.reads.includes(cell.of));
      const cases = cell.over === undefined ? null : (valueOf(view, cell.over, "cases")?.cases ?? noCases);
      return (
        <ChartCellView cellKey={key} facts={facts} cases={cases} context={context} controls={first?.key === key} />
      );
    }
    case "table": {
      if ((view.states.get(key)?.value ?? null) === null && failuresBehind(view, key).length > 0)
        return <NothingToShow />;
      const facts = cell.show === "cases" ? null : runFacts(view, cell.of);
      return (
        <section class="cell cell-table">
          {cell.show === "cases" && <CasesTableView of={cell.of} context={context} />}
          {cell.show !== "cases" && facts !== null && <RunTableView show={cell.show} facts={facts} context={context} />}
        </section>
      );
    }
    default: {
      const said = charts.some((chart) => cellsBehind(view, chart.key).has(key));
      return said ? null : <Failed cellKey={key} context={context} />;
    }
  }
}

function NothingToShow() {
  return <p class="cell cell-table">Nothing to show here: what this table reads has failed.</p>;
}

function Failed({ cellKey, context }: { readonly cellKey: string; readonly context: CellContext }) {
  const failures = failuresBehind(context.view, cellKey);
  if (failures.length === 0) return null;
  return (
    <section class="cell">
      <CellFailure cellKey={cellKey} failures={failures} context={context} />
    </section>
  );
}
