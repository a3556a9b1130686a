import type { Signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { ArmName } from "../arms/arm-name.tsx";
import type { RunFacts } from "../cells/run-facts.ts";
import { ErrorSwitch } from "../figure/error-switch.tsx";
import { FigureStamp } from "../figure/figure-stamp.tsx";
import { RangeSwitch } from "../figure/range-switch.tsx";
import { useShownAnswer } from "../figure/use-shown-answer.ts";
import { FactsTable } from "./facts-table.tsx";
import { summaryFacts } from "./summary-facts.ts";
import { tableNote } from "./table-note.ts";

interface SummaryTableProps {
  readonly facts: RunFacts;
  /** Whether the Monte-Carlo error is printed. */
  readonly showsError: Signal<boolean>;
}

/** The numbers of a run, an arm a column. */
export function SummaryTable({ facts: { run, drawn, settings, seedWords }, showsError }: SummaryTableProps) {
  const [ranged, showRange] = useState(true);
  const printed = showsError.value;
  const summary = useShownAnswer(run.summary, { ranged, printed });
  const draws = run.summary?.draws;
  return (
    <div>
      <p class="facts-note">
        Simulated patients{tableNote({ draws, ranged, printed })}{" "}
        {!run.current && <span class="figure-stale">stale</span>}
      </p>
      <FactsTable
        caption="Summary of the run, by arm"
        heads={drawn.map(({ arm, slot, shortLabel }) => ({
          key: arm,
          head: <ArmName slot={slot} name={shortLabel} />,
        }))}
        groups={summaryFacts(summary ?? { arms: [], differences: [], horizon: settings.horizon })}
      />
      <FigureStamp summary={run.summary} seed={seedWords} />
      <div class="figure-switches">
        <RangeSwitch draws={draws} ranged={ranged} show={showRange} />
        <ErrorSwitch shows={showsError} />
      </div>
    </div>
  );
}
