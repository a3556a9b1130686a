import type { PatientCourse } from "../../schema/patient-course.ts";
import type { ShownArm } from "../../plots/index.ts";
import { amount } from "../words/amount.ts";
import { grouped } from "../../base/grouped.ts";

/** Antibody in multiples of the level that halves progenitor survival, on a day (clock of therapy); `halvingTitre` is the titre at that level. */
export function antibodyLevel(
  { days }: PatientCourse,
  { course }: ShownArm,
  day: number,
  halvingTitre: number,
): number {
  const index = day - (days[0] ?? 0);
  return ((course.titreM[index] ?? 0) + (course.titreG[index] ?? 0)) / halvingTitre;
}

/** The day from which the antibody stays below that level as long as the arm is shown; null where it ends above. */
export function belowFrom(course: PatientCourse, shown: ShownArm, halvingTitre: number): number | null {
  const first = course.days[0] ?? 0;
  let day = shown.until + 1;
  while (day > first && antibodyLevel(course, shown, day - 1, halvingTitre) < 1) day -= 1;
  return day > shown.until ? null : day;
}

/** A multiple as it is said: "1,377 times", "24 times", "1.3 times". */
export function times(multiple: number): string {
  return `${multiple >= 10 ? grouped(multiple) : amount(multiple, 1)} times`;
}

/** A day as it is said, with a true minus: "day −12". */
export function onDay(day: number): string {
  return `day\u00a0${amount(day, 0)}`;
}
