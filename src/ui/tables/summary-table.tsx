import { ArmName } from "../arms/arm-name.tsx";
import type { RunFacts } from "../cells/run-facts.ts";
import { FigureStamp } from "../figure/figure-stamp.tsx";
import { FactsTable } from "./facts-table.tsx";
import { summaryFacts } from "./summary-facts.ts";

/** The numbers of a run, an arm a column. */
export function SummaryTable({ facts: { run, drawn, settings, seedWords } }: { readonly facts: RunFacts }) {
  const summary = run.summary ?? { arms: [], differences: [], horizon: settings.horizon };
  return (
    <div>
      <p class="facts-note">
        Simulated patients; ± is the Monte-Carlo error (95 %).{" "}
        {run.summary?.draws !== undefined &&
          `In brackets what nobody knows makes of a number, 90 % of ${run.summary.draws} parameter draws. `}
        {!run.current && <span class="figure-stale">stale</span>}
      </p>
      <FactsTable
        caption="Summary of the run, by arm"
        heads={drawn.map(({ arm, slot, shortLabel }) => ({
          key: arm,
          head: <ArmName slot={slot} name={shortLabel} />,
        }))}
        groups={summaryFacts(summary)}
      />
      <FigureStamp summary={run.summary} seed={seedWords} />
    </div>
  );
}
