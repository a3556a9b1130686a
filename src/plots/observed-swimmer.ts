import { armColour } from "./arm-slot.ts";
import { type DaySpan, placeOf } from "./day-span.ts";
import { type EndCause, endMark, endWords, openEnd } from "./lane-marks.ts";
import { laneSide } from "./lane-side.ts";
import { svgElement } from "./svg-element.ts";
import type { SwimmerLayout } from "./swimmer-layout.ts";

/** An observed patient as far as he is known; null is *not stated*. Days from the first dose. */
export interface ObservedSwimmer {
  readonly label: string;
  /** Of the arm of the same regimen; null: none. */
  readonly slot: number | null;
  /** Between these days he was reported free of transfusions; equal where the day is stated. */
  readonly low: number | null;
  readonly high: number | null;
  /** The last day he was seen, still dependent. */
  readonly followed: number | null;
  readonly end: { readonly cause: EndCause; readonly day: number } | null;
  /** A reader's own, drawn open. */
  readonly own: boolean;
}

/** An observed lane in words, without n. */
export function observedSays({ label, low, high, followed, end }: ObservedSwimmer): string {
  const days =
    low === null || high === null
      ? []
      : [low === high ? `independent from day ${low}` : `independent between days ${low} and ${high}`];
  const seen = followed === null ? [] : [`still dependent on day ${followed}`];
  const ended = end === null ? [] : [`${endWords[end.cause]} on day ${end.day}`];
  const known = [...days, ...seen, ...ended];
  return `${label}: ${known.length === 0 ? "day of independence not stated" : known.join(", ")}`;
}

const half = 4;
const middle = { dy: "0.32em" } as const;

/** Of a published patient whose regimen is no arm: a line between two strokes. */
function armlessBar(left: number, right: number, y: number): SVGElement {
  const strokes = `M${left.toFixed(1)},${y - half}v${2 * half}M${right.toFixed(1)},${y - half}v${2 * half}`;
  const d = `${strokes}M${left.toFixed(1)},${y}H${right.toFixed(1)}`;
  return svgElement("path", { class: "armless-bar", d, fill: "none", stroke: "var(--ink)", "stroke-width": 1.5 });
}

/** One observed lane: only what is known of him, an interval as a bar, a mark where something ended it, words beside it. */
export function observedLane(
  lane: ObservedSwimmer,
  y: number,
  span: DaySpan,
  layout: SwimmerLayout,
  width: number,
): readonly SVGElement[] {
  const { low, high, followed, end, slot, own } = lane;
  const x = (day: number): number => placeOf(Math.min(day, span.to), span, layout);
  const last = end?.day ?? followed ?? high;
  const colour = slot === null ? "var(--ink)" : armColour(slot);
  const armless = slot === null && !own;
  const line = (to: number): SVGElement =>
    svgElement("path", { d: `M${x(0).toFixed(1)},${y}H${x(to).toFixed(1)}`, stroke: "var(--rule)" });
  const paint = own ? { fill: "var(--paper)", stroke: colour, "stroke-width": 1.5 } : { fill: colour };
  const bar = (from: number, to: number): SVGElement => {
    const single = from === to;
    const [left, right] = single ? [x(from) - half, x(from) + half] : [x(from), x(to)];
    if (armless) return armlessBar(left, right, y);
    const size = { x: left.toFixed(1), y: y - half, width: (right - left).toFixed(1), height: 2 * half, rx: 1.5 };
    return svgElement("rect", { class: "observed-bar", ...size, ...paint });
  };
  const reach = last === null ? x(0) : x(last) + (end === null && followed === null ? 0 : 6);
  const n = own ? "" : ", n = 1";
  const said = end === null ? "" : `, ${endWords[end.cause]}`;
  const open = last === null ? ", day not stated" : "";
  const whole = `${lane.label}${said}${n}${open}${last !== null && last > span.to ? ", off the axis" : ""}`;
  const { side, words } = laneSide(
    [...(armless && low !== null ? [`${whole}, no arm here`] : []), whole],
    low === null ? reach : x(low),
    reach,
    width,
  );
  const place =
    side === "after"
      ? { x: (reach + 8).toFixed(1), "text-anchor": "start" }
      : side === "before"
        ? { x: (x(low ?? last ?? 0) - 8).toFixed(1), "text-anchor": "end" }
        : { x: width, "text-anchor": "end" };
  const halo = { stroke: "var(--paper)", "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" };
  return [
    ...(last === null ? [] : [line(last)]),
    ...(low === null || high === null ? [] : [bar(low, high)]),
    ...(end === null ? [] : [endMark(end.cause, x(end.day), y)]),
    ...(followed === null || end !== null ? [] : [openEnd(x(followed), y, null)]),
    svgElement("text", { ...middle, ...halo, ...place, y, fill: "var(--ink-2)" }, [words]),
  ];
}
