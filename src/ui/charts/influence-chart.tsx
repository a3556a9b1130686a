import { useState } from "preact/hooks";
import {
  askedWords,
  type FigurePlace,
  influenceChart,
  influenceFinding,
  influenceTable,
  laneFigure,
  laneLayout,
  laneSeries,
} from "../../plots/index.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";
import type { ChartProps } from "./chart-props.ts";
import { DrawnChoices } from "./drawn-choices.tsx";
import { useDrawnChart } from "./use-drawn-chart.ts";

const shownFirst = 10;

/** What an outcome of one arm leans on over the draws of a run. */
export function InfluenceChart(props: ChartProps) {
  const { facts, context } = props;
  const phone = usePhone();
  const [whole, showWhole] = useState(false);
  const chosen = useDrawnChart(props);
  const { at, names, stale, input, stamp } = chosen;
  const { influence, arm, asked } = input;
  const { drawn, seedWords } = facts;
  const count = influence?.leanings.length ?? 0;
  const chart = influenceChart(input, whole ? Infinity : shownFirst);
  return (
    <div ref={at}>
      <FigurePanel
        name="influence"
        title={`${askedWords(asked, input.horizon).title}: what it leans on over the draws`}
        subtitle={`${arm.shortLabel}. All numbers vary together, as the studies leave them: the mean outcome in the fifth of the draws in which a number is lowest, and in that in which it is highest. Corr.: partial rank correlation, the other numbers held; limits by Fisher’s transformation.`}
        finding={influence === null ? "" : influenceFinding(input)}
        stale={stale}
        phone={phone}
        summary={null}
        seed={seedWords}
        stamp={stamp}
        arms={[]}
        height={(place: FigurePlace) => laneLayout(place, chart).height}
        draw={(place) => laneFigure(place, chart)}
        series={(place) => laneSeries(place, chart)}
        table={influence === null ? null : influenceTable(input)}
        inputs={[influence, names, JSON.stringify([arm, asked, input.horizon]), whole, stale]}
      >
        <DrawnChoices chart={chosen} drawn={drawn} context={context}>
          {count > shownFirst && (
            <button type="button" class="button" aria-expanded={whole} onClick={() => showWhole(!whole)}>
              {whole ? `Show the first ${shownFirst}` : `Show all ${count} numbers`}
            </button>
          )}
        </DrawnChoices>
      </FigurePanel>
    </div>
  );
}
