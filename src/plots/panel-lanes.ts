import { armColour } from "./arm-slot.ts";
import { symbolMark } from "./arm-symbol.ts";
import { type DaySpan, placeOf } from "./day-span.ts";
import { type PatientFrame, valueLine } from "./patient-layout.ts";
import type { ShownArm } from "./shown-arm.ts";
import { svgElement } from "./svg-element.ts";

/** The lanes of a frame, an arm each: its doses as its symbol, or its transfusions as ticks. What lies outside the span, or after a competing event, is not drawn. */
export function panelLanes(
  shows: "doses" | "transfusions",
  frame: PatientFrame,
  span: DaySpan,
  shown: readonly ShownArm[],
): readonly SVGElement[] {
  return frame.arms.flatMap((arm, lane) => {
    const middle = frame.top + (lane + 0.5) * valueLine;
    const each = shown.find((candidate) => candidate.arm.arm === arm.arm);
    const until = each?.until ?? span.from;
    const days = shows === "doses" ? each?.course.doses.map(({ day }) => day) : each?.course.transfusions;
    const places = (days ?? [])
      .filter((day) => day >= span.from && day <= until)
      .map((day) => placeOf(day, span, frame));
    const line = svgElement("path", {
      d: `M${frame.left.toFixed(1)},${middle}H${placeOf(Math.max(span.from, until), span, frame).toFixed(1)}`,
      stroke: "var(--rule)",
    });
    const name = frame.arms.length > 1 ? [symbolMark(arm.slot, frame.left - 14, middle)] : [];
    if (shows === "doses") return [line, ...name, ...places.map((x) => symbolMark(arm.slot, x, middle))];
    const d = places.map((x) => `M${x.toFixed(1)},${middle - 4.5}v9`).join("");
    return [
      line,
      ...name,
      svgElement("path", { d, class: "panel-ticks", stroke: armColour(arm.slot), "stroke-width": 1.5 }),
    ];
  });
}
