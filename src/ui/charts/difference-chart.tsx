import "./arm-choice.css";
import { counted } from "../../base/counted.ts";
import { useRef, useState } from "preact/hooks";
import {
  differenceFigure,
  differenceFinding,
  differenceLayout,
  differenceSeries,
  differenceTable,
} from "../../plots/index.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { FigurePanel } from "../figure/figure-panel.tsx";
import { useShownAnswer } from "../figure/use-shown-answer.ts";
import { useStale } from "../figure/use-stale.ts";
import { PatientFailure } from "../patient/patient-failure.tsx";
import { ArmChoice } from "./arm-choice.tsx";
import type { ChartProps } from "./chart-props.ts";
import { chosenArm } from "./chosen-arm.ts";
import { differenceDay, differenceDays } from "./difference-day.ts";
import { firstOfItsKind } from "./first-of-its-kind.ts";
import { useRoster } from "./use-roster.ts";
import { WordChoice } from "./word-choice.tsx";

/** As many patients as the lab tells one by one. */
const most = 512;

/** What the same simulated patients gain in one arm against the first. */
export function DifferenceChart({ cellKey, cell, facts, context }: ChartProps) {
  const phone = usePhone();
  const place = useRef<HTMLDivElement>(null);
  const { run, drawn, settings, seedWords } = facts;
  const { showsError } = context.open;
  const [ranged, showRange] = useState(true);
  const summary = useShownAnswer(run.summary, { ranged, printed: showsError.value });
  const stale = useStale(!run.current);
  const [wanted, choose] = useState<string | null>(null);
  const [until, chooseDay] = useState<string | null>(null);
  const { asking, roster } = useRoster(facts, context, most, place);
  const horizon = summary?.horizon ?? settings.horizon;
  const [first, ...others] = drawn;
  const other = chosenArm(others, first, wanted, cell.arm);
  const by = differenceDay(horizon, until, cell.by);
  if (other === undefined || by === undefined) {
    return (
      <div ref={place}>
        <p class="note">
          {other === undefined
            ? "A difference needs two arms: add another to the arms of this run."
            : `Days independent are compared by day 180 or 365, and this run ends on day ${horizon}: set its horizon to 180 d or more.`}
        </p>
      </div>
    );
  }
  const room = summary === null ? ranged && settings.draws > 0 : summary.draws !== undefined;
  const options = { summary, roster, arms: drawn, arm: other.arm, by, ranged: room };
  const once = firstOfItsKind(context.view.plan, cellKey, "difference");
  return (
    <div ref={place}>
      <FigurePanel
        name="difference"
        title="Days independent gained, the same simulated patients"
        subtitle={`${once ? "Each simulated patient is compared with himself, which no study can observe. " : ""}A bar is 29 days wide and a dot one patient, in the colour of the arm that gives him more days; open: the same within ± 14 days, about what two units of blood last. ${rangeWords(run.summary?.draws, ranged)}`}
        finding={differenceFinding(options)}
        stale={stale}
        phone={phone}
        summary={summary}
        seed={seedWords}
        arms={first === undefined ? [] : [first, other]}
        height={(at) => differenceLayout({ ...at, ranged: room }).height}
        draw={(at) => differenceFigure({ ...options, ...at })}
        series={(at) => differenceSeries({ ...options, ...at })}
        table={differenceTable(options)}
        range={{ draws: run.summary?.draws, ranged, show: showRange }}
        error={showsError}
        inputs={[summary, roster, JSON.stringify(drawn), other.arm, by, room]}
      >
        {(others.length > 1 || differenceDays(horizon).length > 1) && (
          <div class="chart-choices">
            {others.length > 1 && <ArmChoice label="Arm" arms={others} arm={other.arm} choose={choose} />}
            {differenceDays(horizon).length > 1 && (
              <WordChoice
                legend="Count days independent by"
                options={differenceDays(horizon).map((day) => ({ value: `${day} d`, words: `by day ${day}` }))}
                value={`${by} d`}
                choose={chooseDay}
              />
            )}
          </div>
        )}
        {asking.failures.length > 0 && <PatientFailure asking={asking} reload={context.reload} />}
      </FigurePanel>
    </div>
  );
}

/** What has a range, and what has none, or why there is none. */
function rangeWords(draws: number | undefined, ranged: boolean): string {
  if (draws === undefined) return "No range: parameter uncertainty is not part of this run.";
  if (!ranged) return "Bars are of all draws together, dots of typical values. What nobody knows is hidden.";
  return `Whisker, and ranges under the shares: what nobody knows, 90\u00a0% of ${counted(draws, "parameter draw")}. Bars are of all draws together and dots of typical values: they have no range.`;
}
