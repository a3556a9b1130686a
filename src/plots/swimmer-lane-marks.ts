import { type DaySpan, placeOf } from "./day-span.ts";
import { doseMark, endMark, endWords, independenceBar, lossMark, openEnd, transfusionTicks } from "./lane-marks.ts";
import { svgElement } from "./svg-element.ts";
import type { SwimmerLane } from "./swimmer-lanes.ts";
import type { SwimmerLayout } from "./swimmer-layout.ts";

const middle = { dy: "0.32em" } as const;
const character = 6.1;

/** One simulated patient's lane: number, transfusions, independence, doses, and how it ends. */
export function swimmerLaneMarks(
  lane: SwimmerLane,
  slot: number,
  y: number,
  span: DaySpan,
  layout: SwimmerLayout,
  phone: boolean,
): SVGGElement {
  const { patient, until, event, stretches, independent } = lane;
  const { left, right } = layout;
  const x = (day: number): number => placeOf(day, span, layout);
  const seen = (days: readonly number[]): readonly number[] => days.filter((day) => day >= span.from).map(x);
  const freeAtEnd = stretches.some(({ to, lost }) => !lost && to === until);
  const number = { ...middle, x: left - 8, y, "text-anchor": "end", fill: "var(--ink-3)" };
  const day = { ...middle, x: right + 20, y, fill: independent === null ? "var(--ink-3)" : "var(--ink)" };
  return svgElement("g", { class: "swimmer-lane" }, [
    svgElement("path", { d: `M${left},${y}H${x(until).toFixed(1)}`, stroke: "var(--rule)" }),
    svgElement("text", number, [String(patient)]),
    transfusionTicks(seen(lane.transfusions), y),
    ...stretches.map(({ from, to }) => independenceBar(slot, x(from), x(to), y)),
    ...stretches.flatMap(({ to, lost }) => (lost ? [lossMark(x(to), y)] : [])),
    ...seen(lane.doses).map((at) => doseMark(slot, at, y)),
    ...(event === null
      ? [openEnd(x(until), y, freeAtEnd ? slot : null)]
      : [
          endMark(event, x(until), y),
          ...endLabel(endWords[event], x(until), y, { phone, right, bars: stretches.map(({ to }) => x(to)) }),
        ]),
    ...(phone ? [] : [svgElement("text", day, [independent === null ? "not reached" : `day ${independent}`])]),
  ]);
}

interface EndRoom {
  readonly phone: boolean;
  /** Of the axis. */
  readonly right: number;
  /** Where the lane's bars end. */
  readonly bars: readonly number[];
}

/** The word after an event's mark, or before it where there is no room; none that would lie on a bar, for the key names the marks. */
function endLabel(words: string, x: number, y: number, { phone, right, bars }: EndRoom): readonly SVGElement[] {
  const length = 8 + character * words.length;
  const fits = x + length <= right + (phone ? 16 : 12);
  if (!fits && bars.some((end) => end > x - length)) return [];
  const place = fits ? { x: (x + 8).toFixed(1) } : { x: (x - 8).toFixed(1), "text-anchor": "end" };
  const halo = { stroke: "var(--paper)", "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" };
  return [svgElement("text", { ...middle, ...halo, ...place, y, fill: "var(--ink-2)" }, [words])];
}
