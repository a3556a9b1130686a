import "./independence-panel.css";
import type { ComponentChildren } from "preact";
import { useId, useMemo, useRef } from "preact/hooks";
import {
  type FigureArm,
  type FigureGuess,
  type FigurePlace,
  guessesIn,
  guessSentence,
  independenceFigure,
  independenceFinding,
  independenceLayout,
  independenceSeries,
  independenceTable,
  type IndependenceView,
  percent,
  viewShare,
} from "../../plots/index.ts";
import type { Case } from "../../schema/case.ts";
import type { OwnView } from "../../schema/own-file.ts";
import type { Summary } from "../../schema/summary.ts";
import { ArmName } from "../arms/arm-name.tsx";
import type { NamedArm } from "../arms/figure-arms.ts";
import { Mounted } from "../drawing/mounted.tsx";
import { useWidth } from "../drawing/use-width.ts";
import type { Follow } from "../listening/heard-series.ts";
import { FigureSubtitle } from "./figure-subtitle.tsx";
import { FigureTools } from "./figure-tools.tsx";
import { FigureWalk } from "./figure-walk.tsx";
import { LandmarkLayer } from "./landmark-layer.tsx";
import { observedIntervals, observedTitle } from "./observed-intervals.ts";
import { ownIntervals } from "./own-intervals.ts";
import { stampWords } from "./stamp-words.ts";
import { ViewSwitch } from "./view-switch.tsx";
import { bandWords, type RangeShown, viewTitles } from "./view-titles.ts";

interface IndependencePanelProps {
  readonly summary: Summary | null;
  readonly stale: boolean;
  readonly named: readonly NamedArm[];
  readonly arms: readonly FigureArm[];
  readonly cases: readonly Case[];
  /** The reader's own, in lanes below the published; null: none are open. */
  readonly own: OwnView | null;
  /** Observed lanes to keep room for until the cases have been read. */
  readonly lanes: number;
  readonly horizon: number;
  /** What the run assumes, after "Assumed: ". */
  readonly assumed: string;
  /** What else a reader must know of this run: changed parameters, regimens composed here; empty: nothing. */
  readonly notes: string;
  readonly seed: string;
  readonly phone: boolean;
  readonly view: IndependenceView;
  /** Null: nothing has run, and there is nothing to look at otherwise. */
  readonly chooseView: ((view: IndependenceView) => void) | null;
  /** What `summary` shows of what nobody knows. */
  readonly range: RangeShown;
  /** Whether the Monte-Carlo error is left out. */
  readonly withoutError: boolean;
  /** Switches of what is shown, under the figure. */
  readonly children?: ComponentChildren;
  /** The day the landmark stands on at first; null: it waits to be asked. */
  readonly day: number | null;
  /** What the reader committed to before looking. */
  readonly guesses: readonly FigureGuess[];
}

/** The figure of independence: its title, what it says of itself, the curves, and the day held against them. */
export function IndependencePanel(props: IndependencePanelProps) {
  const { summary, stale, named, arms, cases, own, lanes, assumed, notes, seed, phone, view, guesses } = props;
  const { chooseView, range, withoutError } = props;
  const title = useId();
  const follow = useRef<Follow>(null);
  const at = useRef<HTMLDivElement>(null);
  const width = useWidth(at);
  const published = useMemo(() => observedIntervals(cases, named), [cases, named]);
  const yours = useMemo(() => ownIntervals(own, named, arms), [own, named, arms]);
  const observed = useMemo(() => [...published, ...yours], [published, yours]);
  const horizon = summary?.horizon ?? props.horizon;
  const kept = { arms, view, lanes: Math.max(lanes, published.length) + yours.length };
  const draw = (place: FigurePlace): SVGSVGElement =>
    independenceFigure({
      ...kept,
      ...place,
      summary,
      observed,
      horizon,
      stale,
      guesses,
      observedTitle: observedTitle(cases, place.phone, yours.length > 0),
    });
  const { geometry, panels } = independenceLayout({ ...kept, width, phone });
  const { main, rest, subtitle } = viewTitles[view];
  const guessed = guessSentence(guessesIn(guesses, view, horizon), view);
  const sentence = summary === null ? "" : independenceFinding({ summary, arms, view }) + guessed;
  const stamp = stampWords(summary, seed);
  const series = () => independenceSeries({ ...kept, summary, width, phone });
  return (
    <figure class="independence" aria-labelledby={title}>
      <figcaption class="figure-caption">
        <p class="figure-title">
          <span id={title}>
            {main}
            <span class="figure-title-rest">{rest}</span>
          </span>
          {stale && <span class="figure-stale">stale</span>}
        </p>
        <p class="figure-assumed">Assumed: {assumed}</p>
        {notes !== "" && <p class="figure-subtitle">{notes}</p>}
        {!phone && <FigureSubtitle view={view} range={range} />}
      </figcaption>
      {phone && panels.length === 0 && (
        <p class="figure-key">
          {arms.map(({ arm, slot, shortLabel }) => (
            <ArmName key={arm} slot={slot} name={shortLabel} share={shareOn(summary, arm, view, horizon)} />
          ))}
        </p>
      )}
      <FigureWalk title={main + rest} series={series} place={{ width, phone }} follow={follow}>
        <div class="figure-place" ref={at}>
          {width > 0 && (
            <Mounted
              height={geometry.height}
              inputs={[summary, stale, arms, observed, horizon, width, phone, view, guesses]}
              draw={() => draw({ width, phone })}
            />
          )}
          {width > 0 && summary !== null && (
            <LandmarkLayer figure={{ ...kept, summary, width, phone, withoutError }} start={props.day} />
          )}
        </div>
      </FigureWalk>
      <p class="figure-stamp">{stamp}</p>
      {chooseView !== null && (
        <div class="independence-row">
          <ViewSwitch view={view} choose={chooseView} />
          <FigureTools
            name={`independence-${view}`}
            title={main + rest}
            subtitle={[`Assumed: ${assumed}.`, notes, subtitle, bandWords(view, range)]
              .filter((words) => words !== "")
              .join(" ")}
            finding={sentence}
            stamp={stale ? `${stamp} · stale` : stamp}
            arms={panels.length === 0 ? arms : []}
            table={summary === null ? null : independenceTable({ summary, arms, view, withoutError })}
            series={series}
            follow={follow}
            draw={draw}
          />
          <div class="figure-switches">{props.children}</div>
        </div>
      )}
      {view !== "incidence" && sentence !== "" && <p class="figure-finding">{sentence}</p>}
    </figure>
  );
}

function shareOn(summary: Summary | null, arm: string, view: IndependenceView, day: number): string | null {
  const share = viewShare(summary, arm, view, day);
  return share === undefined ? null : percent(share);
}
