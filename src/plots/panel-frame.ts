import type { DaySpan } from "./day-span.ts";
import { placeOf } from "./day-span.ts";
import type { PanelLevel } from "./course-scale.ts";
import type { PanelScale } from "./panel-scale.ts";
import type { PatientFrame } from "./patient-layout.ts";
import { svgElement } from "./svg-element.ts";

const wordsHeight = 14;

/** The middle of a value in a frame, in px. */
export function heightOf(value: number, scale: PanelScale, { top, bottom }: PatientFrame): number {
  return bottom - (bottom - top) * scale.at(value);
}

/** What lies behind the lines of a frame: grid, labelled values, the first dose, and a level with its words. */
export function panelFrame(
  frame: PatientFrame,
  scale: PanelScale | null,
  span: DaySpan,
  level: PanelLevel | null,
): readonly SVGElement[] {
  const { left, right, top, bottom, first } = frame;
  const line = (y: number, stroke: string): SVGElement =>
    svgElement("path", { d: `M${left.toFixed(1)},${y.toFixed(1)}H${right.toFixed(1)}`, stroke });
  const start = placeOf(0, span, frame).toFixed(1);
  const marks: SVGElement[] = [
    line(bottom, "var(--rule)"),
    svgElement("path", { d: `M${start},${top}V${bottom}`, stroke: "var(--edge)", "stroke-dasharray": "2 2" }),
  ];
  for (const { value, label } of scale?.ticks ?? []) {
    const y = scale === null ? bottom : heightOf(value, scale, frame);
    if (y < bottom - 1) marks.push(line(y, "var(--rule)"));
    if (first) {
      const place = { x: left - 6, y: y.toFixed(1), dy: "0.32em", "text-anchor": "end", fill: "var(--ink-3)" };
      marks.push(svgElement("text", place, [label]));
    }
  }
  if (level !== null && scale !== null) marks.push(line(heightOf(level.value, scale, frame), "var(--ink-3)"));
  return marks;
}

/** The words of a level, over the curves: below its line, where there are few, unless the frame has no room there. */
export function levelWords(frame: PatientFrame, scale: PanelScale, level: PanelLevel | null): readonly SVGElement[] {
  if (level === null || !frame.first) return [];
  const line = heightOf(level.value, scale, frame);
  const y = frame.bottom - line < wordsHeight ? line - 7 : line + 8;
  const place = { x: frame.right - 2, y: y.toFixed(1), dy: "0.32em", "text-anchor": "end", fill: "var(--ink-2)" };
  const halo = { stroke: "var(--paper)", "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" };
  return [svgElement("text", { ...place, ...halo }, [level.words])];
}
