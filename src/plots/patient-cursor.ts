import type { PatientCourse } from "../schema/patient-course.ts";
import { symbolMark } from "./arm-symbol.ts";
import { courseScale, panelLevel } from "./course-scale.ts";
import { type DaySpan, patientSpan, placeOf } from "./day-span.ts";
import { heightOf } from "./panel-frame.ts";
import {
  type PanelPlace,
  type PatientFrame,
  patientLayout,
  type PatientSize,
  valueLine,
  valuesAcross,
  valuesDown,
  valueWidth,
} from "./patient-layout.ts";
import { countedBy, type ShownArm, shownArms } from "./shown-arm.ts";
import { svgElement } from "./svg-element.ts";

/** A day of a patient's figure; the size is the figure's. */
export interface PatientCursorOptions extends PatientSize {
  readonly course: PatientCourse;
  /** As in the figure: it decides the axis. */
  readonly recoveryCount: number | null;
  readonly day: number;
}

/** What lies over a patient's figure: a line through all panels on one day, and each panel's values that day beside it. */
export function patientCursor(options: PatientCursorOptions): SVGSVGElement {
  const { course, arms, width, day } = options;
  const layout = patientLayout(options);
  const span = patientSpan(course.days[0] ?? 0, course.horizon);
  const shown = shownArms(course, arms);
  const through = layout.columns.map((column) => upright(day, span, { ...column, ...layout }, 0.35));
  const within = layout.panels.flatMap(({ frames }) => frames.map((frame) => upright(day, span, frame, 1)));
  const values = layout.panels.flatMap((place) => {
    const written = shown.map((each) => valueWords(place.shows, each, day, course.days[0] ?? 0));
    return shown.map(({ arm }, index) => {
      const { x, y } = valuePlace(index, place, options, layout.valuesLeft);
      return svgElement("g", {}, [
        symbolMark(arm.slot, x + 5, y),
        svgElement("text", { x: x + 15, y, dy: "0.32em", fill: "var(--ink)" }, [written[index] ?? ""]),
      ]);
    });
  });
  return svgElement(
    "svg",
    {
      class: "patient-cursor",
      "aria-hidden": "true",
      width,
      height: layout.height,
      viewBox: `0 0 ${width} ${layout.height}`,
      "font-size": 12.5,
    },
    [...through, ...within, ...layout.panels.flatMap((place) => dots(place, options, span, shown)), ...values],
  );
}

/** A line on one day, in ink: colour means arm. */
function upright(
  day: number,
  span: DaySpan,
  { left, right, top, bottom }: Pick<PatientFrame, "left" | "right" | "top" | "bottom">,
  opacity: number,
): SVGElement {
  const x = placeOf(day, span, { left, right }).toFixed(1);
  const paint = { stroke: "var(--ink)", "stroke-opacity": opacity };
  return svgElement("path", { d: `M${x},${top}V${bottom}`, class: "cursor-line", ...paint });
}

/** The arms' symbols where the line meets their curves. */
function dots(
  { shows, frames }: PanelPlace,
  { course, recoveryCount, day }: PatientCursorOptions,
  span: DaySpan,
  shown: readonly ShownArm[],
): readonly SVGElement[] {
  if (typeof shows === "string") return [];
  const scale = courseScale(shows, course, shown, span, panelLevel(shows, course, recoveryCount));
  return frames.flatMap((frame) =>
    shown.flatMap(({ arm, course: own, until }) => {
      const value = own[shows.series][day - (course.days[0] ?? 0)];
      if (value === undefined || day > until || !frame.arms.some((each) => each.arm === arm.arm)) return [];
      return [symbolMark(arm.slot, placeOf(day, span, frame), heightOf(value, scale, frame))];
    }),
  );
}

/** What a panel shows of an arm on a day: a number, or nothing once the arm has ended. */
function valueWords(shows: PanelPlace["shows"], { course, until }: ShownArm, day: number, firstDay: number): string {
  if (day > until) return "";
  if (shows === "transfusions") return String(countedBy(course.transfusions, 0, day));
  if (shows === "doses")
    return String(
      countedBy(
        course.doses.map((dose) => dose.day),
        -Infinity,
        day,
      ),
    );
  const value = course[shows.series][day - firstDay];
  return value === undefined ? "" : shows.words(value);
}

function valuePlace(
  index: number,
  { values }: PanelPlace,
  { phone, width }: PatientSize,
  left: number,
): { readonly x: number; readonly y: number } {
  if (!phone) {
    return { x: left + valueWidth * Math.floor(index / valuesDown), y: values + valueLine * (index % valuesDown) };
  }
  const each = (width - left) / valuesAcross;
  return { x: left + each * (index % valuesAcross), y: values + valueLine * Math.floor(index / valuesAcross) };
}
