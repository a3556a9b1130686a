import { useState } from "preact/hooks";
import { counted } from "../../base/counted.ts";
import {
  type FigurePlace,
  untreatedFigure,
  untreatedFinding,
  chanceRows,
  untreatedRows,
  untreatedSeries,
  untreatedTable,
} from "../../plots/index.ts";
import { listedIds } from "../../schema/cell-ids.ts";
import { useCases } from "../cells/use-cases.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";
import { useStale } from "../figure/use-stale.ts";
import type { ChartProps } from "./chart-props.ts";
import { reportedCases } from "./reported-cases.ts";

const nobody = [] as const;

/** What untreated patients would have done: as many as were reported, and the fastest of more, side by side. */
export function UntreatedChart({ cell, facts, context }: ChartProps) {
  const phone = usePhone();
  const { run, named, drawn, seedWords } = facts;
  const { summary } = run;
  const stale = useStale(!run.current);
  const [ranged, showRange] = useState(true);
  const { cases } = useCases(context.view, listedIds(cell.over ?? []));
  if (cell.over === undefined) return <p>This figure needs the cases it is about: let it say over: and their name.</p>;
  const input = {
    summary,
    cases: reportedCases(cases ?? nobody, named, drawn),
    untreated: drawn[0] ?? null,
    withoutRange: !ranged,
  };
  const count = untreatedRows(input).length;
  const band =
    summary?.draws === undefined
      ? "No interval: parameter uncertainty is not part of this run."
      : `Point: mean of ${counted(summary.draws, "parameter draw")}${ranged ? "; line: what nobody knows, 90\u00a0% of them." : ". What nobody knows is hidden."}`;
  return (
    <FigurePanel
      name={`untreated-${cell.of}`}
      title="Would untreated patients have done as well?"
      subtitle={`Chance that simulated patients of the first arm become independent as early as the reported ones, by the last day of each report. ${band}`}
      finding={summary === null ? "" : untreatedFinding(input)}
      stale={stale}
      phone={phone}
      summary={summary}
      seed={seedWords}
      arms={drawn.slice(0, 1)}
      height={(place: FigurePlace) => chanceRows(place, count).height}
      draw={(place) => untreatedFigure({ ...place, ...input, stale })}
      series={(place) => untreatedSeries({ ...place, ...input })}
      table={untreatedTable(input)}
      range={{ draws: summary?.draws, ranged, show: showRange }}
      inputs={[summary, ranged, JSON.stringify([input.cases, input.untreated]), stale]}
    />
  );
}
