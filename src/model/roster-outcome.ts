import type { Roster } from "../schema/patient-course.ts";
import { competingEvent } from "./competing-events.ts";
import { courseOutcome, daysIndependentBy, shownOutcome } from "./course-outcome.ts";
import type { Course } from "./course.ts";
import type { Entrant } from "./entrant.ts";
import type { Branch, Run } from "./run.ts";

/** What a roster says of an entrant in a branch of an arm: what is shown of his outcome, all his confirmed stretches of independence with the days they add up to, and the days, to horizon + window, on which he is transfused or given anything. */
export function rosterOutcome(
  run: Run,
  branch: Branch,
  entrant: Entrant,
  course: Course,
): Roster["patients"][number]["arms"][number] {
  const { horizon, taus } = run.layout;
  const last = horizon + run.window;
  const event = competingEvent(entrant.events, entrant.start, branch.harm);
  const rule = { horizon, window: run.window, recoveryRun: run.milestones.recoveryRun };
  const { runs } = courseOutcome(course, event, rule);
  return {
    ...shownOutcome(run, branch, entrant, course),
    transfusions: course.transfusions.filter((day) => day <= last),
    doses: branch.doses.flatMap(({ day }) => (day <= last ? [day] : [])),
    stretches: runs.map(({ from, until }) => ({ from, until: until <= last ? until : null })),
    daysIndependent: Object.fromEntries(taus.map((tau) => [tau, daysIndependentBy(runs, tau)])),
  };
}
