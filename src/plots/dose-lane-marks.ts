import { armColour } from "./arm-slot.ts";
import { openPaint, openSymbolMark, symbolMark } from "./arm-symbol.ts";
import type { DoseLane } from "./dose-lane.ts";
import { svgElement } from "./svg-element.ts";

/** A lane with its place: the middle of its line and of its name in px, and its sentence broken into lines. */
export interface PlacedLane {
  readonly lane: DoseLane;
  readonly middle: number;
  readonly nameAt: number;
  readonly words: readonly string[];
}

/** The ruler all lanes share, in px and days. */
export interface DoseRuler {
  readonly left: number;
  readonly right: number;
  readonly days: number;
  readonly phone: boolean;
  readonly lineHeight: number;
}

type Paint = Readonly<Record<string, string | number>>;

const barHeight = 6;

/** The word that stands over the day on which a rule is decided. */
function ifMark(x: number, y: number): SVGElement {
  return svgElement(
    "text",
    { x, y, "text-anchor": "middle", "font-size": 12.5, "font-style": "italic", fill: "var(--ink)" },
    ["if"],
  );
}

/** The marks of one lane: its name, bars, symbols and words; what lies beyond the ruler is cut. */
export function doseLaneMarks({ lane, middle, nameAt, words }: PlacedLane, ruler: DoseRuler): readonly SVGElement[] {
  const { left, right, days, phone, lineHeight } = ruler;
  const x = (day: number): number => left + ((right - left) * Math.min(day, days)) / days;
  const text = { "text-anchor": "start", "font-size": 14 };
  const name = { x: 0, y: nameAt };
  const bar = ({ from, to }: { readonly from: number; readonly to: number }, paint: Paint): SVGElement =>
    svgElement("rect", {
      x: x(from),
      y: middle - barHeight / 2,
      width: x(to) - x(from),
      height: barHeight,
      rx: 1.5,
      ...paint,
    });
  const bars = lane.intervals.map((interval) => bar(interval, { fill: armColour(lane.slot) }));
  const symbols = lane.doses.filter((day) => day <= days).map((day) => symbolMark(lane.slot, x(day), middle));
  const conditional = (lane.conditional ?? []).flatMap(({ day, doses, intervals }) => [
    ...intervals.map((interval) => bar(interval, openPaint(lane.slot))),
    ...doses.filter((dose) => dose <= days).map((dose) => openSymbolMark(lane.slot, x(dose), middle)),
    ...(day <= days ? [ifMark(x(day), middle - 9)] : []),
  ]);
  const lines = words.map((line, index) => {
    const y = middle + (index + 1.1) * lineHeight;
    return svgElement("text", { x: phone ? 0 : left, y, dy: "0.32em", fill: "var(--ink-2)", ...text }, [line]);
  });
  const label = svgElement("text", { ...name, dy: "0.32em", fill: "var(--ink)", "font-weight": 600, ...text }, [
    lane.label,
  ]);
  return [label, ...bars, ...symbols, ...conditional, ...lines];
}
