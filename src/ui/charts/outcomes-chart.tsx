import { useRef, useState } from "preact/hooks";
import {
  type FigurePlace,
  outcomesFigure,
  outcomesFinding,
  outcomesSeries,
  outcomesStrip,
  outcomesTable,
  recoveryLayout,
  statePanel,
  stripLayout,
  stripLength,
} from "../../plots/index.ts";
import type { CourseState } from "../../schema/course-state.ts";
import { useCalm } from "../drawing/use-calm.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";
import { useStale } from "../figure/use-stale.ts";
import { PatientFailure } from "../patient/patient-failure.tsx";
import { useNear } from "../patient/use-near.ts";
import { ChartChoice } from "./chart-choice.tsx";
import type { ChartProps } from "./chart-props.ts";
import { OutcomesPlayer } from "./outcomes-player.tsx";
import { stateOptions } from "./state-options.ts";
import { useRecovery } from "./use-recovery.ts";

/** Patients there are to see, the milliseconds each is seen, and the day of the tally where the document names none. */
const patients = 120;
const everyMilliseconds = 1200;
const usualDay = 90;
const everyArm = "";

/** Hypothetical outcomes: one simulated patient after the other in every arm, what becomes of him, and the tally of those seen; twelve side by side where nothing may move. */
export function OutcomesChart({ cell, facts, context }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const phone = usePhone();
  const calm = useCalm();
  const [chosenState, chooseState] = useState<CourseState | null>(null);
  const [chosenArm, chooseArm] = useState<string | null>(null);
  const [beside, putBeside] = useState<boolean | null>(null);
  const [ranged, showRange] = useState(true);
  const [wanted, seek] = useState(0);
  const [playing, play] = useState(false);
  const state = chosenState ?? cell.state ?? "haemoglobin";
  const asked = { state, clock: "therapy", patients: 1, paths: patients } as const;
  const { asking, arms } = useRecovery(facts, context, useNear(place), asked);
  const stale = useStale(asking.answered !== null && (!asking.current || !facts.run.current));
  const question = asking.answered?.question ?? null;
  const recovery = asking.answered?.value ?? null;
  const of = recovery?.paths.length ?? 0;
  const strip = calm || beside === true;
  const step = strip ? stripLength : 1;
  const frame = Math.min(strip ? wanted - (wanted % stripLength) : wanted, Math.max(0, of - 1));
  const arm = chosenArm ?? cell.arm ?? everyArm;
  const chosen = arms.find((each) => each.arm === arm)?.arm ?? null;
  const horizon = question?.run.horizon ?? facts.settings.horizon;
  const shown = {
    recovery,
    state: question?.state ?? state,
    arms: chosen === null || strip ? arms : arms.filter((each) => each.arm === chosen),
    horizon,
    threshold: question?.run.threshold ?? facts.settings.threshold,
    stale,
    frame,
    day: Math.min(cell.day ?? usualDay, horizon),
    run: ranged ? facts.run.summary : null,
  };
  const draws = facts.run.summary?.draws;
  const counted = { ...shown, frame: Math.min(Math.max(0, of - 1), frame + step - 1) };
  const height = (at: FigurePlace): number => (strip ? stripLayout(at).height : recoveryLayout(at, shown.arms).height);
  return (
    <div class="outcomes-chart" ref={place}>
      <FigurePanel
        name="outcomes"
        title={`${statePanel(shown.state).title} of ${strip ? "twelve simulated patients" : "one simulated patient at a time"}`}
        subtitle={`${subtitle(strip, chosen)} ${rangeWords(draws, ranged)}`.trimEnd()}
        finding={outcomesFinding(counted)}
        stale={stale}
        phone={phone}
        summary={null}
        stamp={`prca@1 · seed ${facts.seedWords} · ${recovery === null ? "not simulated yet" : "simulated, n = 1 a course"}`}
        seed={facts.seedWords}
        arms={strip && chosen === null ? arms : []}
        height={height}
        draw={(at) => (strip ? outcomesStrip({ ...shown, ...at, chosen }) : outcomesFigure({ ...shown, ...at }))}
        series={(at) => (strip ? [] : outcomesSeries({ ...shown, ...at }))}
        table={recovery === null ? null : outcomesTable(counted)}
        range={{ draws, ranged, show: showRange }}
        inputs={[recovery, shown.state, JSON.stringify(shown.arms), horizon, shown.threshold, frame, strip, chosen]}
      >
        <div class="chart-choices">
          <ChartChoice label="State" value={state} options={stateOptions} choose={chooseState} />
          <ChartChoice
            label="Arm"
            value={chosen ?? everyArm}
            options={[
              { value: everyArm, words: "every arm" },
              ...arms.map(({ arm: name, shortLabel }) => ({ value: name, words: shortLabel })),
            ]}
            choose={chooseArm}
          />
          {!calm && (
            <button
              type="button"
              class="button"
              aria-pressed={strip}
              onClick={() => {
                play(false);
                putBeside(!strip);
              }}
            >
              Twelve side by side
            </button>
          )}
        </div>
        <OutcomesPlayer
          frame={frame}
          of={of}
          seek={seek}
          playing={playing && !strip}
          play={play}
          every={strip ? null : everyMilliseconds}
          step={step}
        />
        {asking.failures.length > 0 && <PatientFailure asking={asking} reload={context.reload} />}
      </FigurePanel>
    </div>
  );
}

function subtitle(strip: boolean, chosen: string | null): string {
  const lead = "Each course is one simulated patient; an arm’s symbol marks the first day of confirmed independence.";
  if (!strip) return `${lead} Until the first dose all arms share one history, in ink.`;
  return chosen === null ? `${lead} Under each patient: in how many arms independence was reached.` : lead;
}

/** Why a course has no range, and what has one; empty in a run without draws. */
function rangeWords(draws: number | undefined, ranged: boolean): string {
  if (draws === undefined) return "";
  if (!ranged) return "A course is of typical values. What nobody knows is hidden.";
  return "A course is of typical values and has no range: what nobody knows makes it another course under every draw, and how often patients become independent is said for the whole run.";
}
