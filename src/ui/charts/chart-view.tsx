import type { ComponentChildren } from "preact";
import type { ChartCell } from "../../schema/chart-cell.ts";
import { listedIds } from "../../schema/cell-ids.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { ChartCellView } from "../cells/chart-cell-view.tsx";
import { runBehind } from "../cells/run-behind.ts";
import { runFacts } from "../cells/run-facts.ts";
import { valueOf } from "../cells/value-of.ts";
import { OwnCasesView } from "../own/own-cases-view.tsx";
import { PatientView } from "../patient/patient-view.tsx";
import type { ChartProps } from "./chart-props.ts";
import { BeliefChart } from "./belief-chart.tsx";
import { DaysChart } from "./days-chart.tsx";
import { EvidenceChart } from "./evidence-chart.tsx";
import { IdentifiabilityChart } from "./identifiability-chart.tsx";
import { OutcomesChart } from "./outcomes-chart.tsx";
import { RecoveryChart } from "./recovery-chart.tsx";
import { DifferenceChart } from "./difference-chart.tsx";
import { IndicesChart } from "./indices-chart.tsx";
import { InfluenceChart } from "./influence-chart.tsx";
import { MeasurementsChart } from "./measurements-chart.tsx";
import { RidgeChart } from "./ridge-chart.tsx";
import { RunLead } from "./run-lead.tsx";
import { settingsAt } from "./settings-at.ts";
import { SwimmerChart } from "./swimmer-chart.tsx";
import { LikelihoodChart } from "./likelihood-chart.tsx";
import { StructureChart } from "./structure-chart.tsx";
import { SweepChart } from "./sweep-chart.tsx";
import { TestedChart } from "./tested-chart.tsx";
import { TornadoChart } from "./tornado-chart.tsx";
import { UntreatedChart } from "./untreated-chart.tsx";

interface ChartViewProps {
  readonly cellKey: string;
  readonly cell: ChartCell;
  readonly context: CellContext;
}

/** Any figure, where it stands in the notebook. */
export function ChartView({ cellKey, cell, context }: ChartViewProps) {
  const { view } = context;
  if (cell.show === "observed") {
    const run = view.notebook.cells.find((other) => other.kind === "simulate");
    const facts = run === undefined ? null : runFacts(view, run.id);
    const own = valueOf(view, cell.of, "own")?.own ?? null;
    return (
      <Framed>
        <OwnCasesView own={own} withheld={view.withheld} facts={facts} context={context} />
      </Framed>
    );
  }
  if (cell.show === "evidence") {
    return (
      <Framed>
        <EvidenceChart cellKey={cellKey} cell={cell} context={context} />
      </Framed>
    );
  }
  if (cell.show === "tested") {
    return (
      <Framed>
        <TestedChart cellKey={cellKey} context={context} />
      </Framed>
    );
  }
  const facts = runFacts(view, runBehind(view, cell.of));
  if (facts === null) return null;
  const settings = settingsAt(view.plan, cellKey);
  const controls = settings.controls && context.presenting !== true;
  const { foot } = settings;
  if (cell.show === "independence") {
    const over = listedIds(cell.over ?? []);
    return <ChartCellView {...{ cellKey, cell, facts, over, context, controls, foot }} />;
  }
  return (
    <Framed>
      <RunLead {...{ cellKey, cell, facts, context, controls, foot }} />
      <RunChart cellKey={cellKey} cell={cell} facts={facts} context={context} />
    </Framed>
  );
}

function Framed({ children }: { readonly children: ComponentChildren }) {
  return <section class="cell cell-table">{children}</section>;
}

function RunChart(props: ChartProps) {
  const { cell, facts, context } = props;
  switch (cell.show) {
    case "days":
      return <DaysChart {...props} />;
    case "recovery":
      return <RecoveryChart {...props} />;
    case "outcomes":
      return <OutcomesChart {...props} />;
    case "difference":
      return <DifferenceChart {...props} />;
    case "swimmer":
      return <SwimmerChart {...props} />;
    case "patient":
      return <PatientView facts={facts} patient={cell.patient ?? 1} context={context} />;
    case "sweep":
      return <SweepChart {...props} />;
    case "tornado":
      return <TornadoChart {...props} />;
    case "structure":
      return <StructureChart {...props} />;
    case "identifiability":
      return <IdentifiabilityChart {...props} />;
    case "influence":
      return <InfluenceChart {...props} />;
    case "indices":
      return <IndicesChart {...props} />;
    case "measurements":
      return <MeasurementsChart {...props} />;
    case "ridge":
      return <RidgeChart {...props} />;
    case "likelihood":
      return <LikelihoodChart {...props} />;
    case "belief":
      return <BeliefChart {...props} />;
    case "untreated":
      return <UntreatedChart {...props} />;
    default:
      return null;
  }
}
