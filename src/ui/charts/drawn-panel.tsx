import type { ComponentChildren } from "preact";
import {
  type FigurePlace,
  type FigureTable,
  type LaneChart,
  laneFigure,
  laneLayout,
  laneSeries,
} from "../../plots/index.ts";
import type { CellContext } from "../cells/cell-context.ts";
import type { RunFacts } from "../cells/run-facts.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";
import { DrawnChoices } from "./drawn-choices.tsx";
import type { useDrawnChart } from "./use-drawn-chart.ts";

interface DrawnPanelProps {
  /** What is asked of the draws, and what was answered. */
  readonly chosen: ReturnType<typeof useDrawnChart>;
  readonly facts: RunFacts;
  readonly context: CellContext;
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly finding: string;
  readonly chart: LaneChart;
  readonly table: FigureTable;
  /** What the chart depends on beside the question and its answer. */
  readonly inputs: readonly unknown[];
  /** Further choices, behind outcome and arm. */
  readonly children?: ComponentChildren;
}

/** A figure of lanes over the draws of a run, with its choices; without an answer it has neither finding nor table. */
export function DrawnPanel({ chosen, facts, context, children, ...shown }: DrawnPanelProps) {
  const phone = usePhone();
  const { at, stale, input, stamp, names } = chosen;
  const { influence, arm, asked, horizon } = input;
  const { name, title, subtitle, finding, chart, table, inputs } = shown;
  const { drawn, seedWords } = facts;
  return (
    <div ref={at}>
      <FigurePanel
        name={name}
        title={title}
        subtitle={subtitle}
        finding={influence === null ? "" : finding}
        stale={stale}
        phone={phone}
        summary={null}
        seed={seedWords}
        stamp={stamp}
        arms={[]}
        height={(place: FigurePlace) => laneLayout(place, chart).height}
        draw={(place) => laneFigure(place, chart)}
        series={(place) => laneSeries(place, chart)}
        table={influence === null ? null : table}
        inputs={[influence, names, JSON.stringify([arm, asked, horizon]), stale, ...inputs]}
      >
        <DrawnChoices chart={chosen} drawn={drawn} context={context}>
          {children}
        </DrawnChoices>
      </FigurePanel>
    </div>
  );
}
