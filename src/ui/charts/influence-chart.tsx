import { armClause } from "../patient/arm-clause.ts";
import { useState } from "preact/hooks";
import { askedWords, influenceChart, influenceFinding, influenceTable, sentenceCase } from "../../plots/index.ts";
import type { ChartProps } from "./chart-props.ts";
import { DrawnPanel } from "./drawn-panel.tsx";
import { useDrawnChart } from "./use-drawn-chart.ts";
import { WholeButton } from "./whole-button.tsx";

const shownFirst = 10;

/** What an outcome of one arm leans on over the draws of a run. */
export function InfluenceChart(props: ChartProps) {
  const { facts, context } = props;
  const [whole, showWhole] = useState(false);
  const chosen = useDrawnChart(props);
  const { input } = chosen;
  const { influence, arm, asked, horizon } = input;
  return (
    <DrawnPanel
      chosen={chosen}
      facts={facts}
      context={context}
      name="influence"
      title={`${askedWords(asked, horizon).title}: what it leans on over the draws`}
      subtitle={`${sentenceCase(armClause(arm))}, while all numbers vary together as the studies leave them: the mean outcome in the fifth of the draws in which a number is lowest, and in that in which it is highest. Corr.: partial rank correlation, the other numbers held; limits by Fisher’s transformation.`}
      finding={influenceFinding(input)}
      chart={influenceChart(input, whole ? Infinity : shownFirst)}
      table={influenceTable(input)}
      inputs={[whole]}
    >
      <WholeButton
        whole={whole}
        showWhole={showWhole}
        first={shownFirst}
        count={influence?.leanings.length ?? 0}
        things="numbers"
      />
    </DrawnPanel>
  );
}
