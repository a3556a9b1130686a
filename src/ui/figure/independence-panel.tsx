import "./independence-panel.css";
import { useId, useMemo, useRef } from "preact/hooks";
import { type FigureArm, figureGeometry, independenceFigure, percent } from "../../plots/index.ts";
import type { Case } from "../../schema/case.ts";
import type { OwnView } from "../../schema/own-file.ts";
import type { Summary } from "../../schema/summary.ts";
import { ArmName } from "../arms/arm-name.tsx";
import type { NamedArm } from "../arms/figure-arms.ts";
import { Mounted } from "../drawing/mounted.tsx";
import { useWidth } from "../drawing/use-width.ts";
import { FigureStamp } from "./figure-stamp.tsx";
import { FigureSubtitle } from "./figure-subtitle.tsx";
import { observedIntervals, observedTitle } from "./observed-intervals.ts";
import { ownIntervals } from "./own-intervals.ts";

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
  readonly assumed: string;
  /** What else a reader must know of this run: changed parameters, regimens composed here; empty: nothing. */
  readonly notes: string;
  readonly seed: string;
  readonly phone: boolean;
}

/** The incidence figure: its title, what it says of itself, and the curves. */
export function IndependencePanel(props: IndependencePanelProps) {
  const { summary, stale, named, arms, cases, own, lanes, assumed, notes, seed, phone } = props;
  const title = useId();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const published = useMemo(() => observedIntervals(cases, named), [cases, named]);
  const yours = useMemo(() => ownIntervals(own, named, arms), [own, named, arms]);
  const observed = useMemo(() => [...published, ...yours], [published, yours]);
  const horizon = summary?.horizon ?? props.horizon;
  const size = { width, phone, lanes: Math.max(lanes, published.length) + yours.length };
  const draw = (): SVGSVGElement =>
    independenceFigure({
      ...size,
      summary,
      arms,
      observed,
      horizon,
      stale,
      observedTitle: observedTitle(cases, phone, yours.length > 0),
    });
  return (
    <figure class="independence" aria-labelledby={title}>
      <figcaption class="figure-caption">
        <p class="figure-title">
          <span id={title}>
            Independent of transfusion<span class="figure-title-rest">, by days from first dose</span>
          </span>
          {stale && <span class="figure-stale">stale</span>}
        </p>
        <p class="figure-assumed">Assumed: cord blood {assumed}</p>
        {notes !== "" && <p class="figure-subtitle">{notes}</p>}
        {!phone && <FigureSubtitle />}
      </figcaption>
      {phone && (
        <p class="figure-key">
          {arms.map(({ arm, slot, shortLabel }) => (
            <ArmName key={arm} slot={slot} name={shortLabel} share={shareOn(summary, arm, horizon)} />
          ))}
        </p>
      )}
      <div class="figure-place" ref={place}>
        {width > 0 && (
          <Mounted
            height={figureGeometry(size).height}
            inputs={[summary, stale, arms, observed, horizon, width, phone]}
            draw={draw}
          />
        )}
      </div>
      <FigureStamp summary={summary} seed={seed} />
    </figure>
  );
}

function shareOn(summary: Summary | null, arm: string, day: number): string | null {
  const share = summary?.arms.find((candidate) => candidate.arm === arm)?.incidence.independent[day];
  return share === undefined ? null : percent(share);
}
