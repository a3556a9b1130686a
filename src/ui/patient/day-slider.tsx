import type { RefObject } from "preact";
import { useId } from "preact/hooks";
import type { DaySpan } from "../../plots/index.ts";
import { amount } from "../words/amount.ts";

const page = 14;
/** Half of the thumb: its middle stands under the line. */
const half = 8;

interface DaySliderProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly span: DaySpan;
  readonly day: number;
  readonly choose: (day: number) => void;
  /** Where the axis begins and ends, in px. */
  readonly left: number;
  readonly right: number;
}

/** The day of the line as a slider under the axis: arrows move it by a day, Page Up and Down by 14, Home and End to the ends. */
export function DaySlider({ input, span, day, choose, left, right }: DaySliderProps) {
  const id = useId();
  const within = (wanted: number): number => Math.min(span.to, Math.max(span.from, wanted));
  return (
    <div class="day-slider" style={{ paddingLeft: `${left - half}px` }}>
      <label>
        <input
          ref={input}
          id={id}
          class="slider"
          type="range"
          style={{ width: `${Math.max(0, right - left + 2 * half)}px` }}
          min={span.from}
          max={span.to}
          step={1}
          value={day}
          aria-valuetext={`day ${amount(day, 0)} from first dose`}
          onInput={({ currentTarget }) => choose(currentTarget.valueAsNumber)}
          onKeyDown={(event) => {
            const by = { PageUp: page, PageDown: -page }[event.key];
            if (by === undefined) return;
            event.preventDefault();
            choose(within(day + by));
          }}
        />
        <span>Day from first dose</span>
      </label>{" "}
      <output for={id}>{amount(day, 0)}</output>
    </div>
  );
}
