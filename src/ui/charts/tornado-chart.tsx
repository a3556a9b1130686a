import { armClause } from "../patient/arm-clause.ts";
import { useParameterNames } from "../population/use-parameter-names.ts";
import { counted } from "../../base/counted.ts";
import { drawsWords } from "./draws-words.ts";
import { useState } from "preact/hooks";
import {
  type AskedOutcome,
  askedWords,
  type FigurePlace,
  sentenceCase,
  tornadoFigure,
  tornadoFinding,
  tornadoLayout,
  tornadoRows,
  tornadoSeries,
  tornadoTable,
} from "../../plots/index.ts";
import { sweepInSight } from "../cells/sweep-in-sight.ts";
import { SweepProgress } from "../cells/sweep-progress.tsx";
import { usePhone } from "../drawing/use-phone.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";
import { useStale } from "../figure/use-stale.ts";
import type { ChartProps } from "./chart-props.ts";
import { FigureChoice } from "./figure-choice.tsx";
import { OutcomeChoice } from "./outcome-choice.tsx";
import { SkippedParameters } from "./skipped-parameters.tsx";
import { tornadoParameters } from "./tornado-parameters.ts";

const shownFirst = 12;

/** What each parameter alone does to an outcome of one arm. */
export function TornadoChart({ cell, facts, context }: ChartProps) {
  const phone = usePhone();
  const sweep = sweepInSight(context, cell.of);
  const stale = useStale(sweep?.current === false);
  const called = useParameterNames(context);
  const [outcome, chooseOutcome] = useState<AskedOutcome["outcome"]>(cell.outcome ?? "independent");
  const [chosen, chooseArm] = useState<string | null>(null);
  const [whole, showWhole] = useState(false);
  const { drawn, settings, seedWords } = facts;
  const arm = drawn.find((one) => one.arm === (chosen ?? cell.arm)) ?? drawn[1] ?? drawn[0];
  if (sweep === null || arm === undefined) return null;
  if (sweep.cell.vary !== "each") {
    return <p>A tornado needs a sweep of each parameter: let the sweep say vary: each.</p>;
  }
  const base = sweep.base?.summary ?? null;
  const horizon = base?.horizon ?? settings.horizon;
  const asked = { outcome, day: cell.day ?? horizon };
  const parameters = tornadoParameters(sweep);
  const input = { base, parameters, arm, asked };
  const count = tornadoRows(input).length;
  const most = whole ? count : shownFirst;
  const asks = sweep.base?.swept.length ?? sweep.cell.parameters?.length ?? shownFirst;
  const room = sweep.state?.state === "settled" && base !== null ? count : Math.max(count, Math.min(shownFirst, asks));
  const { title } = askedWords(asked, horizon);
  return (
    <FigurePanel
      name={`tornado-${sweep.key}`}
      title={`${title}: what each parameter alone does`}
      subtitle={`${sentenceCase(armClause(arm))}, each parameter goes to the ends of the range a reader may give it, and all others stay as in the run. ${drawsWords({ draws: base?.draws, ofRun: settings.draws })} Every run draws from the same seed, so that differences are paired; the Monte-Carlo error (95 %) is that of two unpaired runs, and mostly too large.`}
      finding={base === null ? "" : tornadoFinding(input)}
      stale={stale}
      phone={phone}
      summary={base}
      seed={seedWords}
      arms={[]}
      height={(place: FigurePlace) => tornadoLayout(place, Math.min(most, room), outcome === "median").height}
      draw={(place) => tornadoFigure({ ...place, ...input, horizon, most, room, stale })}
      series={(place) => tornadoSeries({ ...place, ...input, horizon, most, stale })}
      table={base === null ? null : tornadoTable({ ...input, horizon })}
      inputs={[sweep.points, base, JSON.stringify([arm, asked, most, room]), stale]}
    >
      <SweepProgress sweep={sweep} context={context} />
      <p class="figure-choices">
        <OutcomeChoice outcome={outcome} choose={chooseOutcome} />
        {drawn.length > 1 && (
          <FigureChoice
            label="Arm"
            value={arm.arm}
            options={drawn.map((one) => ({ value: one.arm, words: one.shortLabel }))}
            choose={chooseArm}
          />
        )}
        {count > shownFirst && (
          <button type="button" class="button" aria-expanded={whole} onClick={() => showWhole(!whole)}>
            {whole ? `Show the first ${shownFirst}` : `Show all ${counted(count, "parameter")}`}
          </button>
        )}
      </p>
      <SkippedParameters skipped={sweep.base?.skipped ?? []} called={called} />
    </FigurePanel>
  );
}
