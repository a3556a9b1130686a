import type { PlannedCell } from "../../notebook/index.ts";
import type { CellContext } from "./cell-context.ts";
import { listedIds } from "../../schema/cell-ids.ts";
import { OwnCasesView } from "../own/own-cases-view.tsx";
import { PatientView } from "../patient/patient-view.tsx";
import { ParametersView } from "../population/parameters-view.tsx";
import { CasesTableView } from "./cases-table-view.tsx";
import { CellFailure } from "./cell-failure.tsx";
import { ChartCellView } from "./chart-cell-view.tsx";
import { ControlView } from "./control-view.tsx";
import { cellsBehind, failuresBehind } from "./failures-behind.ts";
import { runFacts } from "./run-facts.ts";
import { RunTableView } from "./run-table-view.tsx";
import { SweepTableView } from "./sweep-table-view.tsx";
import { valueOf } from "./value-of.ts";

interface CellViewProps {
  readonly planned: PlannedCell;
  readonly context: CellContext;
}

/** Any cell but prose, where it stands in the notebook. Cells that only feed others show themselves when they have failed and no figure says so. */
export function CellView({ planned: { key, settled: cell, failures }, context }: CellViewProps) {
  const { view } = context;
  const charts = view.plan.cells.filter((other) => other.cell.kind === "chart");
  if (cell === null || failures.length > 0) return <Failed cellKey={key} context={context} />;
  switch (cell.kind) {
    case "chart": {
      if (cell.show === "observed") {
        const run = view.notebook.cells.find((other) => other.kind === "simulate");
        const facts = run === undefined ? null : runFacts(view, run.id);
        return (
          <section class="cell cell-table">
            <OwnCasesView
              own={valueOf(view, cell.of, "own")?.own ?? null}
              withheld={view.withheld}
              facts={facts}
              context={context}
            />
          </section>
        );
      }
      const facts = runFacts(view, cell.of);
      if (facts === null) return null;
      if (cell.show === "patient") {
        return (
          <section class="cell cell-table">
            <PatientView facts={facts} patient={cell.patient ?? 1} context={context} />
          </section>
        );
      }
      const first = charts.find((other) => other.reads.includes(cell.of));
      const over = listedIds(cell.over ?? []);
      return <ChartCellView cellKey={key} facts={facts} over={over} context={context} controls={first?.key === key} />;
    }
    case "table": {
      if ((view.states.get(key)?.value ?? null) === null && failuresBehind(view, key).length > 0)
        return <NothingToShow />;
      const [of = ""] = listedIds(cell.of);
      const facts = cell.show === "cases" || cell.show === "sweep" ? null : runFacts(view, of);
      return (
        <section class="cell cell-table">
          {cell.show === "cases" && <CasesTableView of={listedIds(cell.of)} context={context} />}
          {cell.show === "parameters" && facts !== null && <ParametersView facts={facts} context={context} />}
          {cell.show === "sweep" && <SweepTableView of={of} context={context} />}
          {(cell.show === "regimens" || cell.show === "summary") && facts !== null && (
            <RunTableView show={cell.show} facts={facts} context={context} />
          )}
        </section>
      );
    }
    case "control":
      return cell.hidden === true ? null : <ControlView cell={cell} context={context} />;
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
