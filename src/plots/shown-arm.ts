import type { ArmCourse, PatientCourse } from "../schema/patient-course.ts";
import type { FigureArm } from "./figure-arm.ts";

/** An arm of a patient's course as far as it may be shown: to the day before a competing event, or to the horizon. */
export interface ShownArm {
  readonly arm: FigureArm;
  readonly course: ArmCourse;
  /** The last day shown. */
  readonly until: number;
  /** The competing event that ends it, where one falls by the horizon. */
  readonly event: ArmCourse["event"];
}

/** The arms of a course in the order of `arms`; one the course does not hold is left out. */
export function shownArms({ arms: courses, horizon }: PatientCourse, arms: readonly FigureArm[]): readonly ShownArm[] {
  return arms.flatMap((arm) => {
    const course = courses.find((candidate) => candidate.arm === arm.arm);
    if (course === undefined) return [];
    const event = course.event !== null && course.event.day <= horizon ? course.event : null;
    return [{ arm, course, until: event === null ? horizon : event.day - 1, event }];
  });
}

/** How many of `days` lie after the first dose and not after `day`. */
export function countedBy(days: readonly number[], after: number, day: number): number {
  return days.filter((each) => each > after && each <= day).length;
}
