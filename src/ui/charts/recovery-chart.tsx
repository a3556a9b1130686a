import { counted } from "../../base/counted.ts";
import { useMemo, useRef, useState } from "preact/hooks";
import {
  clockOrigins,
  recoveryFigure,
  recoveryFinding,
  recoveryLayout,
  recoverySeries,
  recoveryTable,
  sentenceCase,
  statePanel,
  withMedians,
} from "../../plots/index.ts";
import type { CourseState } from "../../schema/course-state.ts";
import type { Clock, Recovery } from "../../schema/recovery.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";
import { useStale } from "../figure/use-stale.ts";
import { PatientFailure } from "../patient/patient-failure.tsx";
import { useNear } from "../patient/use-near.ts";
import { grouped } from "../../base/grouped.ts";
import { ChartChoice } from "./chart-choice.tsx";
import type { ChartProps } from "./chart-props.ts";
import { stateOptions } from "./state-options.ts";
import { type RecoveryAnswer, useRecovery } from "./use-recovery.ts";

type RecoveryAnswered = RecoveryAnswer["asking"]["answered"];

/** Patients behind the bands, and courses drawn where the document does not say. */
const banded = 200;
/** Under parameter draws: patients, and draws behind the limits of the median, so that they come within seconds. */
const bandedUnderDraws = 100;
const mostDraws = 40;
const usualPaths = 12;
const pathChoices = [0, 12, 50, 200, 1000, 2000];

const clocks = [
  { value: "therapy", words: "first dose" },
  { value: "diagnosis", words: "diagnosis" },
  { value: "transplant", words: "transplant" },
] as const;

/** How one state recovers: bands of the first patients an arm a panel, on a clock, with single courses. */
export function RecoveryChart({ cell, facts, context }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const phone = usePhone();
  const [chosenState, chooseState] = useState<CourseState | null>(null);
  const [chosenClock, chooseClock] = useState<Clock | null>(null);
  const [chosenPaths, choosePaths] = useState<number | null>(null);
  const state = chosenState ?? cell.state ?? "haemoglobin";
  const clock = chosenClock ?? cell.clock ?? "therapy";
  const paths = chosenPaths ?? cell.paths ?? usualPaths;
  const [ranged, showRange] = useState(true);
  const draws = Math.min(mostDraws, facts.settings.draws);
  const asked = { state, clock, patients: draws === 0 ? banded : bandedUnderDraws, paths };
  // One eye for both questions: the picture is asked for before its limits.
  const near = useNear(place);
  const { asking, arms } = useRecovery(facts, context, near, asked);
  const underDraws = useRecovery(facts, context, near, draws === 0 ? null : { ...asked, paths: 0, draws });
  const stale = useStale(asking.answered !== null && (!asking.current || !facts.run.current));
  const question = asking.answered?.question ?? null;
  const limited = ranged ? underDraws.asking.answered : null;
  const recovery = useMemo(() => limitedBy(asking.answered, limited), [asking.answered, limited]);
  const shown = {
    recovery,
    state: question?.state ?? state,
    clock: question?.clock ?? clock,
    arms,
    horizon: question?.run.horizon ?? facts.settings.horizon,
    threshold: question?.run.threshold ?? facts.settings.threshold,
    stale,
  };
  const drawn = recovery?.paths.length ?? 0;
  const options = [...new Set([...pathChoices, cell.paths ?? usualPaths])].toSorted((one, other) => one - other);
  return (
    <div class="recovery-chart" ref={place}>
      <FigurePanel
        name="recovery"
        title={`${sentenceCase(statePanel(shown.state).name)} of the simulated patients, by days from ${clockOrigins[shown.clock]}`}
        subtitle={`${subtitle(shown.clock, drawn)} ${rangeWords(draws, ranged)}`}
        finding={recoveryFinding(shown)}
        stale={stale}
        phone={phone}
        summary={null}
        stamp={stamp(facts.seedWords, recovery?.patients ?? null)}
        seed={facts.seedWords}
        arms={[]}
        height={(at) => recoveryLayout(at, arms).height}
        draw={(at) => recoveryFigure({ ...shown, ...at })}
        series={(at) => recoverySeries({ ...shown, ...at })}
        table={recovery === null ? null : recoveryTable(shown)}
        range={{ draws: draws === 0 ? undefined : draws, ranged, show: showRange }}
        inputs={[recovery, shown.state, shown.clock, JSON.stringify(arms), shown.horizon, shown.threshold, stale]}
      >
        <div class="chart-choices">
          <ChartChoice label="State" value={state} options={stateOptions} choose={chooseState} />
          <ChartChoice label="Days from" value={clock} options={clocks} choose={chooseClock} />
          <ChartChoice
            label="Single patients"
            value={String(paths)}
            options={options.map((count) => ({ value: String(count), words: count === 0 ? "none" : grouped(count) }))}
            choose={(count) => choosePaths(Number(count))}
          />
        </div>
        {asking.failures.length > 0 && <PatientFailure asking={asking} reload={context.reload} />}
      </FigurePanel>
    </div>
  );
}

/** An answer with the limits of its medians, where the question after them was about the same. */
function limitedBy(answered: RecoveryAnswered, limited: RecoveryAnswered): Recovery | null {
  if (answered === null || limited === null) return answered?.value ?? null;
  const about = ({ question: { run, state, clock, patients } }: NonNullable<RecoveryAnswered>): string =>
    JSON.stringify([run, state, clock, patients]);
  return about(answered) === about(limited) ? withMedians(answered.value, limited.value) : answered.value;
}

/** What the hatch is, or why there is none. */
function rangeWords(draws: number, ranged: boolean): string {
  if (draws === 0) return "No hatch: parameter uncertainty is not part of this run.";
  const typical = "Line, bands and patients: typical values.";
  if (!ranged) return `${typical} What nobody knows is hidden.`;
  return `${typical} Hatched: what nobody knows of the median, 90\u00a0% of ${counted(draws, "parameter draw")}.`;
}

function subtitle(clock: Clock, drawn: number): string {
  const bands =
    "Line: the median. Bands: the middle 50\u00a0% and 90\u00a0% of the patients still seen, which is how patients differ and not how uncertain the model is. Death, relapse and second graft end what is seen.";
  const late = clock === "therapy" ? "" : " On this clock patients enter late, each on the day of the first dose.";
  const thin = drawn === 0 ? "" : ` Thin: ${counted(drawn, "single patient")}.`;
  return `${bands}${late}${thin} n: patients seen.`;
}

function stamp(seed: string, patients: number | null): string {
  const n =
    patients === null
      ? "not simulated yet"
      : `simulated, the first ${patients === 1 ? "patient" : counted(patients, "patient")} of the run`;
  return `prca@1 · seed ${seed} · ${n}`;
}
