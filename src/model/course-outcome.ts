import type { TherapyDay } from "../base/clock.ts";
import type { ArmCourse } from "../schema/patient-course.ts";
import { type CompetingEvent, competingEvent } from "./competing-events.ts";
import type { Course } from "./course.ts";
import type { Entrant } from "./entrant.ts";
import { type Independence, independenceRuns } from "./independence.ts";
import type { Branch, Run } from "./run.ts";

/** What comes of a course once the competing event cuts it off: its confirmed runs of independence, and the recovery day if recovery was confirmed before the event (infinite if not). */
interface CourseOutcome {
  readonly runs: readonly Independence[];
  readonly recovery: TherapyDay;
}

/** The outcome of a course by the definitions of model.md section 7; `recoveryRun` is how many days confirm a recovery. */
export function courseOutcome(
  course: Course,
  event: CompetingEvent,
  rule: { readonly horizon: TherapyDay; readonly window: number; readonly recoveryRun: number },
): CourseOutcome {
  return {
    runs: independenceRuns(course.transfusions, event.day, rule.horizon, rule.window),
    recovery: confirmedRecovery(course, event, rule.recoveryRun),
  };
}

/** The day of recovery of a course if it was confirmed, `recoveryRun` days in a row, before the competing event; infinite if not. */
export function confirmedRecovery(course: Course, event: CompetingEvent, recoveryRun: number): TherapyDay {
  return course.recovery + recoveryRun - 1 < event.day ? course.recovery : Infinity;
}

/** Days independent from day 0 to before day `tau`, in all of a course's runs together. */
export function daysIndependentBy(runs: readonly Independence[], tau: TherapyDay): number {
  let days = 0;
  for (const { from, until } of runs) days += Math.max(0, Math.min(until, tau) - from);
  return days;
}

/** What of an entrant's outcome in a branch of an arm is shown, `null` for what does not happen: independence and recovery by the horizon, as the run counts them; its end and the event by horizon + window. */
export function shownOutcome(
  run: Run,
  branch: Branch,
  entrant: Entrant,
  course: Course,
): Pick<ArmCourse, "independent" | "dependentAgain" | "recovery" | "event"> {
  const { horizon } = run.layout;
  const event = competingEvent(entrant.events, entrant.start, branch.harm);
  const rule = { horizon, window: run.window, recoveryRun: run.milestones.recoveryRun };
  const { runs, recovery } = courseOutcome(course, event, rule);
  const by = (day: TherapyDay, last: TherapyDay): TherapyDay | null => (day <= last ? day : null);
  return {
    independent: runs[0]?.from ?? null,
    dependentAgain: by(runs[0]?.until ?? Infinity, horizon + run.window),
    recovery: by(recovery, horizon),
    event: event.day <= horizon + run.window ? event : null,
  };
}
