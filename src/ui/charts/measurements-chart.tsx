import { armClause } from "../patient/arm-clause.ts";
import { useState } from "preact/hooks";
import {
  askedWords,
  measuredSizes,
  measurementsChart,
  measurementsFinding,
  measurementsTable,
} from "../../plots/index.ts";
import type { ChartProps } from "./chart-props.ts";
import { DrawnPanel } from "./drawn-panel.tsx";
import { FigureChoice } from "./figure-choice.tsx";
import { useDrawnChart } from "./use-drawn-chart.ts";
import { WholeButton } from "./whole-button.tsx";

const shownFirst = 10;
const usualSize = 100;

/** Which study would remove most of what is not known of an outcome of one arm. */
export function MeasurementsChart(props: ChartProps) {
  const { facts, context } = props;
  const [whole, showWhole] = useState(false);
  const [n, chooseSize] = useState(usualSize);
  const chosen = useDrawnChart(props);
  const { influence, arm, asked, horizon } = chosen.input;
  const shown = { ...chosen.input, n };
  const sizes = measuredSizes(influence);
  const count = (influence?.measurements ?? []).filter((measurement) => measurement.n === n).length;
  return (
    <DrawnPanel
      chosen={chosen}
      facts={facts}
      context={context}
      name="measurements"
      title={`${askedWords(asked, horizon).title}: what to measure next`}
      subtitle={`Of the outcome ${armClause(arm)}. Each draw is taken for true once; a study is simulated from it, all other draws are weighted by the likelihood of what it found, and the variance of the outcome that is left is averaged. Therapy begins on the published start days; of a hazard ratio half the patients are treated. A study is as good here as its simulated patients are like real ones; what it would cost is not counted. Draws differ by the luck of few simulated patients, too, of which no study tells. The table has every size.`}
      finding={measurementsFinding(shown)}
      chart={measurementsChart(shown, whole ? Infinity : shownFirst)}
      table={measurementsTable(shown)}
      inputs={[JSON.stringify(facts.drawn), n, whole]}
    >
      {sizes.length > 1 && (
        <FigureChoice
          label="Patients in a study"
          value={String(n)}
          options={sizes.map((size) => ({ value: String(size), words: String(size) }))}
          choose={(value) => chooseSize(Number(value))}
        />
      )}
      <WholeButton whole={whole} showWhole={showWhole} first={shownFirst} count={count} things="studies" />
    </DrawnPanel>
  );
}
