import "./figure-panel.css";
import type { Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";
import type { FigureArm, FigurePlace, FigureSeries, FigureTable } from "../../plots/index.ts";
import type { Summary } from "../../schema/summary.ts";
import { ArmName } from "../arms/arm-name.tsx";
import { Mounted } from "../drawing/mounted.tsx";
import { useWidth } from "../drawing/use-width.ts";
import type { Follow } from "../listening/heard-series.ts";
import { ErrorSwitch } from "./error-switch.tsx";
import { FigureTools } from "./figure-tools.tsx";
import { FigureWalk } from "./figure-walk.tsx";
import { RangeSwitch, type RangeSwitchProps } from "./range-switch.tsx";
import { stampWords } from "./stamp-words.ts";

interface FigurePanelProps {
  /** The stem of the names of files saved from it: "days". */
  readonly name: string;
  readonly title: string;
  /** What a band, a dot or a height is. */
  readonly subtitle: string;
  /** A sentence that is true of the numbers shown; empty before there are any. */
  readonly finding: string;
  readonly stale: boolean;
  readonly phone: boolean;
  /** What the stamp says n, model and seed of; `simulated: false` for figures of published rows only, which `stamp` then says. */
  readonly summary: Summary | null;
  readonly seed: string;
  readonly stamp?: string;
  /** Arms for the key above the figure on a phone. */
  readonly arms: readonly FigureArm[];
  /** Px kept for the drawing, so that nothing below moves. */
  readonly height: (place: FigurePlace) => number;
  readonly draw: (place: FigurePlace) => SVGSVGElement;
  /** What arrow keys walk through and what is heard. */
  readonly series: (place: FigurePlace) => readonly FigureSeries[];
  /** The same numbers; null before there are any. */
  readonly table: FigureTable | null;
  /** Drawn again when one of these changes. */
  readonly inputs: readonly unknown[];
  /** What is shown of what nobody knows, and the switch of it; left out: the figure shows nothing of it. */
  readonly range?: RangeSwitchProps;
  /** Whether the Monte-Carlo error is printed, for the switch of it; left out: the figure prints none. */
  readonly error?: Signal<boolean>;
  /** Controls of the figure itself, between its caption and the drawing. */
  readonly children?: ComponentChildren;
}

/** Px under which no figure has room for labels at its side. */
const narrow = 480;

/** A figure of its own: what it shows, the drawing, a finding true of its numbers, and the numbers. */
export function FigurePanel(props: FigurePanelProps) {
  const { name, title, subtitle, finding, stale, phone, summary, seed, arms, height, draw, series, table, inputs } =
    props;
  const titled = useId();
  const follow = useRef<Follow>(null);
  const at = useRef<HTMLDivElement>(null);
  const width = useWidth(at);
  // A window that is pulled narrow is measured before it is known to be a phone's.
  const place = { width, phone: phone || width < narrow };
  const stamp = props.stamp ?? stampWords(summary, seed);
  return (
    <figure class="figure-panel" aria-labelledby={titled}>
      <figcaption class="figure-caption">
        <p class="figure-title">
          <span id={titled}>{title}</span>
          {stale && <span class="figure-stale">stale</span>}
        </p>
        <p class="figure-subtitle">{subtitle}</p>
      </figcaption>
      {props.children}
      {phone && arms.length > 0 && (
        <p class="figure-key">
          {arms.map(({ arm, slot, shortLabel }) => (
            <ArmName key={arm} slot={slot} name={shortLabel} />
          ))}
        </p>
      )}
      <FigureWalk title={title} series={() => series(place)} place={place} follow={follow}>
        <div class="figure-place" ref={at}>
          {width > 0 && <Mounted height={height(place)} inputs={[...inputs, width, phone]} draw={() => draw(place)} />}
        </div>
      </FigureWalk>
      <p class="figure-stamp">{stamp}</p>
      {finding !== "" && <p class="figure-finding">{finding}</p>}
      <div class="figure-switches">
        {props.range !== undefined && <RangeSwitch {...props.range} />}
        {props.error !== undefined && <ErrorSwitch shows={props.error} />}
      </div>
      <FigureTools
        {...{ name, title, subtitle, finding, arms, table, draw }}
        stamp={stale ? `${stamp} · stale` : stamp}
        series={() => series(place)}
        follow={follow}
      />
    </figure>
  );
}
