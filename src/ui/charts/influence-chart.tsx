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
import { PatientFailure } from "../patient/patient-failure.tsx";
import type { ChartProps } from "./chart-props.ts";
import { DrawnOutcomeChoice } from "./drawn-outcome-choice.tsx";
import { FigureChoice } from "./figure-choice.tsx";
import { useDrawnChart } from "./use-drawn-chart.ts";

const shownFirst = 10;

/** What an outcome of one arm leans on over the draws of a run. */
export function InfluenceChart(props: ChartProps) {
  const { facts, context } = props;
  const phone = usePhone();
  const [whole, showWhole] = useState(false);
  const { at, names, outcome, chooseOutcome, wanted, chooseArm, asking, stale, input, stamp } = useDrawnChart(props);
  const { influence, arm, asked } = input;
  const { drawn, seedWords } = facts;
  const count = influence?.leanings.length ?? 0;
  const chart = influenceChart(input, whole ? Infinity : shownFirst);
  return (
    <div ref={at}>
      <FigurePanel
        name="influence"
        title={`${askedWords(asked, input.horizon).title}: what it leans on over the draws`}
        subtitle={`${arm.shortLabel}. All numbers vary together, as the studies leave them: the mean outcome in the fifth of the draws in which a number is lowest, and in that in which it is highest. Correlation: partial rank correlation, the other numbers held; limits by Fisher’s transformation.`}
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
        <p class="figure-choices">
          <DrawnOutcomeChoice outcome={outcome} choose={chooseOutcome} />
          {drawn.length > 1 && (
            <FigureChoice
              label="Arm"
              value={wanted.arm}
              options={drawn.map((one) => ({ value: one.arm, words: one.shortLabel }))}
              choose={chooseArm}
            />
          )}
          {count > shownFirst && (
            <button type="button" class="button" aria-expanded={whole} onClick={() => showWhole(!whole)}>
              {whole ? `Show the first ${shownFirst}` : `Show all ${count} numbers`}
            </button>
          )}
        </p>
        {asking.failures.length > 0 && <PatientFailure asking={asking} reload={context.reload} />}
      </FigurePanel>
    </div>
  );
}
