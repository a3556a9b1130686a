import { counted } from "../../base/counted.ts";
import { useId, useMemo, useRef } from "preact/hooks";
import {
  axisTicks,
  type FigureArm,
  type FigurePlace,
  figureGeometry,
  type ObservedGroup,
  observedIncidenceFigure,
  observedIncidenceSentence,
  observedSeries,
  percent,
} from "../../plots/index.ts";
import type { Summary } from "../../schema/summary.ts";
import type { SurvivalReport } from "../../schema/survival-report.ts";
import { ArmName } from "../arms/arm-name.tsx";
import { Mounted } from "../drawing/mounted.tsx";
import { usePhone } from "../drawing/use-phone.ts";
import { useWidth } from "../drawing/use-width.ts";
import { FigureTools } from "../figure/figure-tools.tsx";
import { FigureWalk } from "../figure/figure-walk.tsx";
import { stampWords } from "../figure/stamp-words.ts";
import type { Follow } from "../listening/heard-series.ts";
import type { KeyEntry } from "../saving/key-entry.ts";
import { figureNotes } from "./figure-notes.ts";
import { GroupName } from "./group-name.tsx";
import type { ReportView } from "./group-view.ts";
import { countedDays } from "./observed-days.ts";
import { ObservedCounts } from "./observed-counts.tsx";
import { observedTable } from "./observed-table.ts";
import { patientCount } from "./patient-count.ts";

interface ObservedFigureProps {
  readonly report: SurvivalReport;
  readonly view: ReportView;
  readonly groups: readonly ObservedGroup[];
  readonly mask: boolean;
  readonly origin: string;
  readonly horizon: number;
  /** A run on the same clock; null: there is none to set beside. */
  readonly beside: { readonly summary: Summary; readonly arms: readonly FigureArm[]; readonly seed: string } | null;
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
  const titled = useId();
  const follow = useRef<Follow>(null);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const phone = usePhone();
  const drawn = groups.filter(({ steps }) => steps.length > 0).length;
  const limited = groups.filter(({ steps }) => steps.some(({ lower }) => lower !== null)).length;
  const limits = limited === 0 ? "" : ` ${limited === 1 && drawn === 1 ? "Band" : "Bars"}: 95\u00a0% limits.`;
  const strokes = mask ? "" : " Strokes across a line: last seen, still dependent.";
  const simulated = asked ? beside : null;
  const title = "Independent of transfusion, your cases";
  const rest = `, by days from ${origin}`;
  const subtitle = `Share of your patients, Aalen–Johansen; death, relapse and second graft compete.${limits}${strokes}`;
  const stamp = `observed, your cases · days from ${origin} · ${patientCount(report, mask)}`;
  const finding = observedIncidenceSentence(groups, origin);
  const notes = figureNotes(view, groups, mask);
  const options = (at: FigurePlace) => ({ groups, origin, horizon, beside: simulated, ...at });
  const series = () => observedSeries(options({ width, phone }));
  const table = useMemo(() => observedTable(view.groups, countedDays(horizon), origin), [view, horizon, origin]);
  return (
    <figure class="observed-figure" aria-labelledby={titled}>
      <figcaption>
        <p class="figure-title">
          <span id={titled}>
            {title}
            <span class="figure-title-rest">{rest}</span>
          </span>
        </p>
        <p class="figure-subtitle">{subtitle}</p>
      </figcaption>
      {beside !== null && (
        <div class="observed-beside">
          <label class="observed-option">
            <input type="checkbox" checked={asked} onChange={({ currentTarget }) => ask(currentTarget.checked)} />
            <span>Beside the simulated arms</span>
          </label>
          <p class="observed-note">{besideWords(beside.summary)}</p>
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
        <FigureWalk title={title + rest} series={series} place={{ width, phone }} follow={follow}>
          {width > 0 && (
            <Mounted
              height={figureGeometry({ width, phone, lanes: 0 }).height}
              inputs={[groups, origin, horizon, simulated?.summary, simulated?.arms, width, phone]}
              draw={() => observedIncidenceFigure(options({ width, phone }))}
            />
          )}
        </FigureWalk>
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
      <p class="figure-stamp">{stamp}</p>
      <p class="figure-finding">{finding}</p>
      <FigureTools
        name="own-cases"
        title={title + rest}
        subtitle={savedSubtitle(subtitle, notes, mask, simulated?.summary ?? null)}
        finding={finding}
        stamp={simulated === null ? stamp : `${stamp} · thin lines: ${stampWords(simulated.summary, simulated.seed)}`}
        arms={keyEntries(groups, simulated?.arms ?? [])}
        table={table}
        series={series}
        follow={follow}
        draw={(at) => observedIncidenceFigure(options(at))}
      />
      {apart && (
        <p class="observed-note">
          {`Counted from ${origin}: not set beside the simulated arms, which count from the first dose.`}
        </p>
      )}
      {notes.map((note) => (
        <p key={note} class="observed-note">
          {note}
        </p>
      ))}
    </figure>
  );
}

function besideWords({ patients, window }: Summary): string {
  return `Thin lines: ${counted(patients, "simulated patient")} an arm. A check of plausibility and no more: yours are dated as your file reports them, simulated ones by the last transfusion once ${window} days have passed without one, and they are other patients.`;
}

/** What is said on the page around the drawing, where it bears on what is taken along. */
function savedSubtitle(subtitle: string, notes: readonly string[], mask: boolean, beside: Summary | null): string {
  const hidden =
    "Small counts are hidden: a curve begins with its fifth patient, dotted until then, and ends where fewer than five are at risk.";
  return [
    subtitle,
    ...notes.slice(0, -1),
    ...(mask ? [hidden] : []),
    ...(beside === null ? [] : [besideWords(beside)]),
  ].join(" ");
}

function keyEntries(groups: readonly ObservedGroup[], beside: readonly FigureArm[]): readonly KeyEntry[] {
  const drawn = groups.filter(({ steps }) => steps.length > 0);
  return [
    ...drawn.map(({ name, slot, rank }) => ({ shortLabel: name, slot, rank })),
    ...beside.map(({ shortLabel, slot }) => ({ shortLabel: `${shortLabel}, simulated`, slot })),
  ];
}

function lastShare({ steps }: ObservedGroup): string | null {
  const last = steps.at(-1);
  return last === undefined ? null : percent(last.share);
}
