import { useRef } from "preact/hooks";
import { armIn, daysReadout, dotWords, exactPercent, type FigureArm } from "../../plots/index.ts";
import type { Summary } from "../../schema/summary.ts";
import { useWidth } from "../drawing/use-width.ts";

const page = 14;
/** Half of the thumb: its middle stands over the line. */
const half = 8;

interface ThresholdSliderProps {
  readonly summary: Summary | null;
  readonly arms: readonly FigureArm[];
  readonly horizon: number;
  readonly day: number;
  readonly choose: (day: number) => void;
  /** Where the axis begins and ends in a figure so many px wide. */
  readonly edges: (width: number) => { readonly left: number; readonly right: number };
}

/** The threshold as a slider over the axis of a figure: arrows move it by a day, Page Up and Down by 14, Home and End to the ends. It reads out each arm's dots. */
export function ThresholdSlider({ summary, arms, horizon, day, choose, edges }: ThresholdSliderProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const { left, right } = edges(width);
  return (
    <div class="threshold" ref={place}>
      {width > 0 && (
        <input
          class="slider threshold-slider"
          type="range"
          aria-label="Threshold, day from first dose"
          aria-valuetext={readout(summary, arms, day)}
          style={{ marginLeft: `${left - half}px`, width: `${Math.max(0, right - left + 2 * half)}px` }}
          min={0}
          max={horizon}
          step={1}
          value={day}
          onInput={({ currentTarget }) => choose(currentTarget.valueAsNumber)}
          onKeyDown={(event) => {
            const by = { PageUp: page, PageDown: -page }[event.key];
            if (by === undefined) return;
            event.preventDefault();
            choose(Math.min(horizon, Math.max(0, day + by)));
          }}
        />
      )}
      <output class="threshold-day">day {day}</output>
    </div>
  );
}

function readout(summary: Summary | null, arms: readonly FigureArm[], day: number): string {
  const parts = arms.flatMap(({ arm, shortLabel }) => {
    const held = armIn(summary, arm);
    if (held === undefined) return [];
    const { by, share } = daysReadout(held, day);
    return [`${shortLabel} ${dotWords(by, day)}, ${exactPercent(share)}`];
  });
  return parts.length === 0 ? `day ${day}` : parts.join("; ");
}
