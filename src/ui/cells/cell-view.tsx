import type { PlannedCell } from "../../notebook/index.ts";
import type { CellContext } from "./cell-context.ts";
import { listedIds } from "../../schema/cell-ids.ts";
import { ChartView } from "../charts/chart-view.tsx";
import { awaitedExercises } from "../exercise/awaited-exercises.ts";
import { CoveredFigure } from "../exercise/covered-figure.tsx";
import { ExerciseView } from "../exercise/exercise-view.tsx";
import { ParametersView } from "../population/parameters-view.tsx";
import { CasesTableView } from "./cases-table-view.tsx";
import { CellFailure } from "./cell-failure.tsx";
import { ControlView } from "./control-view.tsx";
import { cellsBehind, failuresBehind } from "./failures-behind.ts";
import { runFacts } from "./run-facts.ts";
import { NoteView } from "../notes/note-view.tsx";
import { RunTableView } from "./run-table-view.tsx";
import { SettingsHere } from "./settings-here.tsx";
import { SweepTableView } from "./sweep-table-view.tsx";

interface CellViewProps {
  readonly planned: PlannedCell;
  readonly context: CellContext;
}

/** Any cell but prose, where it stands in the notebook. Cells that only feed others show themselves when they have failed and no figure says so. */
export function CellView({ planned, context }: CellViewProps) {
  const { key, settled: cell, failures } = planned;
  const { view } = context;
  const charts = view.plan.cells.filter((other) => other.cell.kind === "chart");
  if (cell === null || failures.length > 0) return <Failed cellKey={key} context={context} />;
  // Before a room nothing is covered: whoever presents turns to a figure when it is time for it.
  const awaited =
    context.presenting === true ? [] : awaitedExercises(view, planned, context.open.answers.progress.value);
  if (awaited.length > 0) {
    return (
      <CoveredFigure
        what={cell.kind === "table" ? "table" : "figure"}
        exercises={awaited}
        answers={context.open.answers}
      >
        <SettingsHere cellKey={key} context={context} />
      </CoveredFigure>
    );
  }
  switch (cell.kind) {
    case "chart":
      return <ChartView cellKey={key} cell={cell} context={context} />;
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
    case "exercise":
      return <ExerciseView cellKey={key} cell={cell} context={context} />;
    case "note":
      return <NoteView text={cell.text} />;
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
