import { useId, useRef } from "preact/hooks";
import {
  axisTicks,
  type FigureArm,
  figureGeometry,
  type ObservedGroup,
  observedIncidenceFigure,
  percent,
} from "../../plots/index.ts";
import type { Summary } from "../../schema/summary.ts";
import type { SurvivalReport } from "../../schema/survival-report.ts";
import { ArmName } from "../arms/arm-name.tsx";
import { Mounted } from "../drawing/mounted.tsx";
import { usePhone } from "../drawing/use-phone.ts";
import { useWidth } from "../drawing/use-width.ts";
import { grouped } from "../words/grouped.ts";
import { figureNotes } from "./figure-notes.ts";
import { GroupName } from "./group-name.tsx";
import type { ReportView } from "./group-view.ts";
import { ObservedCounts } from "./observed-counts.tsx";
import { patientCount } from "./patient-count.ts";

interface ObservedFigureProps {
  readonly report: SurvivalReport;
  readonly view: ReportView;
  readonly groups: readonly ObservedGroup[];
  readonly mask: boolean;
  readonly origin: string;
  readonly horizon: number;
  /** A run on the same clock; null: there is none to set beside. */
  readonly beside: { readonly summary: Summary; readonly arms: readonly FigureArm[] } | null;
  /** Whether there is a run on another clock. */
  readonly apart: boolean;
  /** Whether its simulated arms are asked for. */
  readonly asked: boolean;
  readonly ask: (asked: boolean) => void;
}

/** The observed curves with all that they need to be read: what they are, limits, names, who was at risk. */
export function ObservedFigure({
  report,
  view,
  groups,
  mask,
  origin,
  horizon,
  beside,
  apart,
  asked,
  ask,
}: ObservedFigureProps) {
  const title = useId();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const phone = usePhone();
  const drawn = groups.filter(({ steps }) => steps.length > 0).length;
  const limited = groups.filter(({ steps }) => steps.some(({ lower }) => lower !== null)).length;
  const limits = limited === 0 ? "" : ` ${limited === 1 && drawn === 1 ? "Band" : "Bars"}: 95\u00a0% limits.`;
  const strokes = mask ? "" : " Strokes across a line: last seen, still dependent.";
  const simulated = asked ? beside : null;
  return (
    <figure class="observed-figure" aria-labelledby={title}>
      <figcaption>
        <p class="figure-title">
          <span id={title}>
            Independent of transfusion, your cases
            <span class="figure-title-rest">, by days from {origin}</span>
          </span>
        </p>
        <p class="figure-subtitle">
          {`Share of your patients, Aalen–Johansen; death, relapse and second graft compete.${limits}${strokes}`}
        </p>
      </figcaption>
      {beside !== null && (
        <div class="observed-beside">
          <label class="observed-option">
            <input type="checkbox" checked={asked} onChange={({ currentTarget }) => ask(currentTarget.checked)} />
            <span>Beside the simulated arms</span>
          </label>
          <p class="observed-note">
            {`Thin lines: ${grouped(beside.summary.patients)} simulated patients an arm. A check of plausibility and no more: yours are dated as your file reports them, simulated ones by the last transfusion once ${beside.summary.window} days have passed without one, and they are other patients.`}
          </p>
          {phone && (
            <p class="figure-key">
              {beside.arms.map(({ arm, slot, shortLabel }) => (
                <ArmName key={arm} slot={slot} name={shortLabel} />
              ))}
            </p>
          )}
        </div>
      )}
      {phone && (
        <p class="figure-key">
          {groups.map((group) => (
            <GroupName key={group.name} look={group} name={group.name} share={lastShare(group)} />
          ))}
        </p>
      )}
      <div class="figure-place" ref={place}>
        {width > 0 && (
          <Mounted
            height={figureGeometry({ width, phone, lanes: 0 }).height}
            inputs={[groups, origin, horizon, simulated?.summary, simulated?.arms, width, phone]}
            draw={() => observedIncidenceFigure({ groups, origin, horizon, beside: simulated, width, phone })}
          />
        )}
        {width > 0 && (
          <ObservedCounts
            views={view.groups}
            groups={groups}
            origin={origin}
            ticks={axisTicks(width, horizon, phone)}
            width={width}
          />
        )}
      </div>
      <p class="figure-stamp">{`observed, your cases · days from ${origin} · ${patientCount(report, mask)}`}</p>
      {apart && (
        <p class="observed-note">
          {`Counted from ${origin}: not set beside the simulated arms, which count from the first dose.`}
        </p>
      )}
      {figureNotes(view, groups, mask).map((note) => (
        <p key={note} class="observed-note">
          {note}
        </p>
      ))}
    </figure>
  );
}

function lastShare({ steps }: ObservedGroup): string | null {
  const last = steps.at(-1);
  return last === undefined ? null : percent(last.share);
}
