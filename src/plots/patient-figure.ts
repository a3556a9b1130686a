import type { PatientCourse } from "../schema/patient-course.ts";
import { courseScale, panelLevel } from "./course-scale.ts";
import { type DaySpan, patientSpan } from "./day-span.ts";
import { endMarks, independenceMarks, panelCurves } from "./panel-curves.ts";
import { levelWords, panelFrame } from "./panel-frame.ts";
import { frameName, panelHeading } from "./panel-heading.ts";
import { panelLanes } from "./panel-lanes.ts";
import { type PanelPlace, patientLayout, type PatientSize } from "./patient-layout.ts";
import { patientSentence } from "./patient-sentence.ts";
import { type ShownArm, shownArms } from "./shown-arm.ts";
import { spanAxis } from "./span-axis.ts";
import { svgElement } from "./svg-element.ts";

/** What a patient's figure shows and how large; days on the therapy clock. */
export interface PatientFigureOptions extends PatientSize {
  /** Null before the first answer: headings and frames stand at full size, empty. */
  readonly course: PatientCourse | null;
  /** The axis's last day while there is no course. */
  readonly horizon: number;
  /** Absolute reticulocytes that count as recovery, 10⁹/L; null while not known. */
  readonly recoveryCount: number | null;
  readonly stale: boolean;
}

/** One patient through every arm: quantities in panels of their own under one another, arms in their colours, one day axis. Every colour is a reference to a token. */
export function patientFigure(options: PatientFigureOptions): SVGSVGElement {
  const { course, arms, width } = options;
  const { panels, columns, bottom, height } = patientLayout(options);
  const span = patientSpan(course?.days[0] ?? -Infinity, course?.horizon ?? options.horizon);
  const shown = course === null ? [] : shownArms(course, arms);
  const says = course === null ? "Not simulated yet." : patientSentence(shown, course.horizon);
  return svgElement(
    "svg",
    {
      class: "patient-figure",
      role: "img",
      "aria-label": `One simulated patient, day by day from first dose. ${says}`,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      fill: "none",
      "font-size": 12.5,
    },
    [
      ...panels.map((place) => svgElement("g", {}, panelMarks(place, options, span, shown))),
      ...columns.flatMap((column) => spanAxis(span, column, bottom, column === columns.at(-1))),
    ],
  );
}

function panelMarks(
  place: PanelPlace,
  { course, recoveryCount, stale }: PatientFigureOptions,
  span: DaySpan,
  shown: readonly ShownArm[],
): readonly SVGElement[] {
  const { shows, frames } = place;
  const title = panelHeading(place);
  if (typeof shows === "string") {
    const names = shows === "doses" ? frames.flatMap(frameName) : [];
    const lanes = frames.flatMap((frame) => [
      ...panelFrame(frame, null, span, null),
      ...panelLanes(shows, frame, span, shown),
    ]);
    return [title, ...names, ...lanes];
  }
  if (course === null) return [title, ...frames.flatMap((frame) => panelFrame(frame, null, span, null))];
  const { series } = shows;
  const level = panelLevel(shows, course, recoveryCount);
  const scale = courseScale(shows, course, shown, span, level);
  const curves = frames.flatMap((frame) => {
    const input = { series, scale, frame, span, firstDay: course.days[0] ?? 0, shown, stale };
    const marks = series === "haemoglobin" ? [...endMarks(input), ...independenceMarks(input)] : [];
    return [
      ...panelFrame(frame, scale, span, level),
      ...panelCurves(input),
      ...levelWords(frame, scale, level),
      ...marks,
    ];
  });
  return [title, ...curves];
}
