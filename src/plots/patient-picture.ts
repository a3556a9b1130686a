import type { PatientCourse } from "../schema/patient-course.ts";
import { patientCursor } from "./patient-cursor.ts";
import { patientFigure, type PatientFigureOptions } from "./patient-figure.ts";

interface PatientPictureOptions extends PatientFigureOptions {
  readonly course: PatientCourse;
  /** Where the line stands. */
  readonly day: number;
}

/** A patient's figure with the line on a day and that day's values in it, as one drawing to take along. */
export function patientPicture(options: PatientPictureOptions): SVGSVGElement {
  const figure = patientFigure(options);
  figure.append(...patientCursor(options).childNodes);
  return figure;
}
