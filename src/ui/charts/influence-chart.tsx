import { useRef, useState } from "preact/hooks";
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
import { DrawnOutcome } from "../../schema/drawn-influence.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";
import { useStale } from "../figure/use-stale.ts";
import { PatientFailure } from "../patient/patient-failure.tsx";
import type { ChartProps } from "./chart-props.ts";
import { DrawnOutcomeChoice } from "./drawn-outcome-choice.tsx";
import { FigureChoice } from "./figure-choice.tsx";
import { useDrawnNames } from "./use-drawn-names.ts";
import { useInfluence } from "./use-influence.ts";

const shownFirst = 10;

/** What an outcome of one arm leans on over the draws of a run. */
export function InfluenceChart({ cell, facts, context }: ChartProps) {
  const at = useRef<HTMLDivElement>(null);
  const phone = usePhone();
  const names = useDrawnNames(facts, context);
  const [outcome, chooseOutcome] = useState<DrawnOutcome>(
    DrawnOutcome.options.find((one) => one === cell.outcome) ?? "independent",
  );
  const [chosen, chooseArm] = useState<string | null>(null);
  const [whole, showWhole] = useState(false);
  const { drawn, settings, seedWords } = facts;
  const [first = { arm: "", label: "", shortLabel: "", slot: 1 }] = drawn;
  const wanted = drawn.find((one) => one.arm === (chosen ?? cell.arm)) ?? first;
  const horizon = facts.run.summary?.horizon ?? settings.horizon;
  const day = Math.min(cell.day ?? horizon, horizon);
  const asking = useInfluence(facts, context, at, { arm: wanted.arm, outcome, day });
  const stale = useStale(asking.answered !== null && (!asking.current || !facts.run.current));
  const question = asking.answered?.question ?? null;
  const influence = names === null ? null : (asking.answered?.value ?? null);
  const arm = drawn.find((one) => one.arm === question?.arm) ?? wanted;
  const asked = { outcome: question?.outcome ?? outcome, day: question?.day ?? day };
  const known = names ?? { parameters: new Map<string, string>(), regimens: new Map<string, string>() };
  const input = { influence, names: known, arm, asked, horizon: question?.run.horizon ?? horizon };
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
        stamp={`prca@1 · seed ${seedWords} · ${influence === null ? "not simulated yet" : `simulated, ${influence.patients} patients under each of ${influence.draws} draws`}`}
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
