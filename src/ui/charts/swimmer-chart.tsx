import "./arm-choice.css";
import { useMemo, useRef, useState } from "preact/hooks";
import {
  type FigurePlace,
  swimmerFigure,
  swimmerFinding,
  swimmerLayout,
  type SwimmerOrder,
  swimmerSeries,
  swimmerTable,
} from "../../plots/index.ts";
import { listedIds } from "../../schema/cell-ids.ts";
import { useCases } from "../cells/use-cases.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";
import { observedTitle } from "../figure/observed-intervals.ts";
import { useStale } from "../figure/use-stale.ts";
import { PatientFailure } from "../patient/patient-failure.tsx";
import { ArmChoice } from "./arm-choice.tsx";
import type { ChartProps } from "./chart-props.ts";
import { chosenArm } from "./chosen-arm.ts";
import { ownLanes, publishedLanes, withoutLane } from "./swimmer-cases.ts";
import { useRoster } from "./use-roster.ts";
import { WordChoice } from "./word-choice.tsx";

const usual = 20;

const orders: readonly { readonly value: SwimmerOrder; readonly words: string }[] = [
  { value: "day", words: "by day independent" },
  { value: "number", words: "by number" },
];

/** A lane a patient: those observed, and the first of a run in one arm. */
export function SwimmerChart({ cell, facts, context }: ChartProps) {
  const phone = usePhone();
  const place = useRef<HTMLDivElement>(null);
  const { run, drawn, named, settings, seedWords } = facts;
  const { summary } = run;
  const stale = useStale(!run.current);
  const [wanted, choose] = useState<string | null>(null);
  const [order, arrange] = useState<SwimmerOrder>("day");
  const { cases, own } = useCases(context.view, listedIds(cell.over ?? []));
  const { asking, roster } = useRoster(facts, context, cell.lanes ?? usual, place);
  const names = JSON.stringify([named, drawn]);
  const published = useMemo(() => publishedLanes(cases ?? [], { named, drawn }), [cases, names]);
  const yours = useMemo(() => ownLanes(own, { named, drawn }), [own, names]);
  const shown = chosenArm(drawn, drawn[0], wanted, cell.arm);
  const horizon = summary?.horizon ?? settings.horizon;
  const lanes = Math.min(cell.lanes ?? usual, run.answered?.patients ?? settings.patients);
  const observed = [...published.lanes, ...yours];
  const options = {
    roster,
    arms: drawn,
    arm: shown?.arm ?? "",
    lanes,
    order,
    horizon,
    observed,
    observedTitle: observedTitle(cases ?? [], phone, yours.length > 0),
    observedRest: withoutLane(published.rest, own, yours.length),
  };
  const size = (at: FigurePlace) => ({
    ...at,
    observed: observed.length,
    rest: options.observedRest !== "",
    lanes,
  });
  const mine =
    yours.length === 0 ? "" : " Lanes of your own cases are in pictures saved here, and in no link or table.";
  return (
    <div ref={place}>
      <FigurePanel
        name="swimmer"
        title="Patient by patient, from the first dose"
        subtitle={`A lane a patient: simulated ones are the first of the run, with all that is given to them; of observed ones only what is stated is drawn. A lane ends at death, relapse or a second graft.${mine}`}
        finding={roster === null ? "" : swimmerFinding(options)}
        stale={stale}
        phone={phone}
        summary={summary}
        seed={seedWords}
        arms={[]}
        height={(at) => swimmerLayout(size(at)).height}
        draw={(at) => swimmerFigure({ ...options, ...at })}
        series={(at) => swimmerSeries({ ...options, ...at })}
        table={swimmerTable(options)}
        inputs={[roster, names, JSON.stringify({ ...options, roster: null })]}
      >
        <div class="chart-choices">
          {drawn.length > 1 && <ArmChoice label="Arm" arms={drawn} arm={options.arm} choose={choose} />}
          <WordChoice legend="Order of the patients" options={orders} value={order} choose={arrange} />
        </div>
        {asking.failures.length > 0 && <PatientFailure asking={asking} reload={context.reload} />}
      </FigurePanel>
    </div>
  );
}
