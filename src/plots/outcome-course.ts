import { armColour, armDash, armWidth } from "./arm-slot.ts";
import { symbolMark } from "./arm-symbol.ts";
import { placeOf } from "./day-span.ts";
import type { FigureArm } from "./figure-arm.ts";
import type { OutcomeCourse } from "./outcomes-options.ts";
import { heightOf } from "./panel-frame.ts";
import { linePath } from "./panel-line.ts";
import type { BandsPlace } from "./recovery-bands.ts";
import { svgElement } from "./svg-element.ts";

/** One patient's state in one arm, from `from` of the therapy clock: the history all arms share in ink, then the arm's colour (or grey behind others), its symbol where he becomes independent, a bar where a competing event ends it. */
export function outcomeCourse(
  { values, independent, event }: OutcomeCourse,
  from: number,
  { slot }: FigureArm,
  { frame, span, scale }: BandsPlace,
  { behind, thin }: { readonly behind: boolean; readonly thin: boolean },
): readonly SVGElement[] {
  const point = (day: number) => ({
    x: placeOf(day, span, frame),
    y: heightOf(values[day - from] ?? scale.low, scale, frame),
  });
  const line = (first: number, last: number, paint: Readonly<Record<string, string | number>>): SVGElement => {
    const days = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
    return svgElement("path", { d: linePath(days.map(point)), "stroke-linejoin": "round", ...paint });
  };
  const last = Math.min(span.to, from + values.length - 1);
  if (behind) return [line(0, last, { stroke: "var(--rule)", "stroke-width": 1.25 })];
  const width = armWidth(slot) - (thin ? 0.75 : 0.25);
  const marks = [
    line(Math.max(span.from, from), Math.min(0, last), { stroke: "var(--ink)", "stroke-width": 1 }),
    line(0, last, {
      class: "outcome-course",
      stroke: armColour(slot),
      "stroke-width": width,
      "stroke-dasharray": armDash(slot),
    }),
  ];
  if (event !== null && event.day <= span.to && last >= 0) {
    const { x, y } = point(last);
    const d = `M${x.toFixed(1)},${(y - 6).toFixed(1)}v12`;
    marks.push(svgElement("path", { d, class: "outcome-end", stroke: armColour(slot), "stroke-width": 2.5 }));
  }
  if (independent !== null && independent <= last) {
    const { x, y } = point(independent);
    marks.push(symbolMark(slot, x, y));
  }
  return marks;
}
