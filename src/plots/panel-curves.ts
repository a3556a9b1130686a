import { armColour, armDash, armWidth } from "./arm-slot.ts";
import { symbolMark } from "./arm-symbol.ts";
import { type DaySpan, placeOf } from "./day-span.ts";
import { heightOf } from "./panel-frame.ts";
import { linePath } from "./panel-line.ts";
import type { PanelScale } from "./panel-scale.ts";
import type { PatientFrame } from "./patient-layout.ts";
import type { PatientSeries } from "./patient-panel.ts";
import { pushedApart } from "./pushed-apart.ts";
import type { ShownArm } from "./shown-arm.ts";
import { svgElement } from "./svg-element.ts";

/** What a frame's curves are drawn from. */
export interface CurvesInput {
  readonly series: PatientSeries;
  readonly scale: PanelScale;
  readonly frame: PatientFrame;
  readonly span: DaySpan;
  /** The first day of the course: the series begin there. */
  readonly firstDay: number;
  readonly shown: readonly ShownArm[];
  readonly stale: boolean;
}

const symbolHeight = 12;

/** The curves of a frame: the arms it is for in their colours, the history they share in ink, and any other arm in grey behind. */
export function panelCurves(input: CurvesInput): readonly SVGElement[] {
  const { frame, span, shown, stale } = input;
  const own = shown.filter(({ arm }) => frame.arms.some((each) => each.arm === arm.arm));
  const path = (each: ShownArm, from: number, to: number, paint: Readonly<Record<string, string | number>>) =>
    svgElement("path", { d: seriesPath(input, each, from, to), fill: "none", "stroke-linejoin": "round", ...paint });
  const others = shown
    .filter((each) => !own.includes(each))
    .map((each) => path(each, 0, each.until, { stroke: "var(--rule)", "stroke-width": 1.5 }));
  const [one] = own;
  const history =
    one === undefined || span.from >= 0
      ? []
      : [path(one, span.from, 0, { stroke: "var(--ink)", "stroke-width": stale ? 1 : 1.25 })];
  const lines = own.map((each) =>
    path(each, 0, each.until, {
      class: "panel-curve",
      stroke: armColour(each.arm.slot),
      "stroke-width": stale ? 1.25 : armWidth(each.arm.slot) - 0.25,
      "stroke-dasharray": armDash(each.arm.slot),
    }),
  );
  return [...others, ...history, ...lines];
}

/** The arms' symbols where they become independent, apart where they would lie on each other: the day is exact, the height gives way. */
export function independenceMarks(input: CurvesInput): readonly SVGElement[] {
  const { frame, span, shown, scale, series, firstDay } = input;
  const marks = shown.flatMap(({ arm, course, until }) => {
    const day = course.independent;
    if (day === null || day > until || !frame.arms.some((each) => each.arm === arm.arm)) return [];
    const middle = heightOf(course[series][day - firstDay] ?? 0, scale, frame);
    return [{ slot: arm.slot, x: placeOf(day, span, frame), middle, height: symbolHeight }];
  });
  const near = (x: number) => marks.filter((other) => Math.abs(other.x - x) < symbolHeight);
  return marks.map((mark) => {
    const crowd = near(mark.x);
    const middles = pushedApart(crowd, frame.top, frame.bottom);
    return symbolMark(mark.slot, mark.x, middles[crowd.indexOf(mark)] ?? mark.middle);
  });
}

/** Short bars where an arm ends by a competing event. */
export function endMarks(input: CurvesInput): readonly SVGElement[] {
  const { frame, span, shown, scale, series, firstDay } = input;
  return shown.flatMap(({ arm, course, until, event }) => {
    if (event === null || !frame.arms.some((each) => each.arm === arm.arm)) return [];
    const x = placeOf(until, span, frame).toFixed(1);
    const y = heightOf(course[series][until - firstDay] ?? 0, scale, frame);
    const d = `M${x},${(y - 6).toFixed(1)}V${(y + 6).toFixed(1)}`;
    return [svgElement("path", { d, class: "panel-end", stroke: armColour(arm.slot), "stroke-width": 2.5 })];
  });
}

function seriesPath({ series, scale, frame, span, firstDay }: CurvesInput, each: ShownArm, from: number, to: number) {
  const days = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  return linePath(
    days.flatMap((day) => {
      const value = each.course[series][day - firstDay];
      return value === undefined ? [] : [{ x: placeOf(day, span, frame), y: heightOf(value, scale, frame) }];
    }),
  );
}
