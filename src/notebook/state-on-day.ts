import { assert } from "../base/assert.ts";
import type { CourseState } from "../schema/course-state.ts";
import type { PatientCourse } from "../schema/patient-course.ts";
import type { Measured } from "./measure-of.ts";

/** How a simulated patient stands on a day of the therapy clock in an arm of his run; null from the day on which he died, relapsed or was given a second graft. */
export function stateOnDay(course: PatientCourse, name: string, state: CourseState, day: number): Measured {
  const arm = course.arms.find((each) => each.arm === name);
  assert(arm !== undefined, `no arm ${name}`);
  if (arm.event !== null && arm.event.day <= day) return { value: null, error: null };
  const value = arm[state][course.days.indexOf(day)];
  assert(value !== undefined, `no day ${day} in the course of a patient`);
  return { value, error: null };
}
