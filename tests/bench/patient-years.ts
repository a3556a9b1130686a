import { competingEvent } from "../../src/model/competing-events.ts";
import { FIRST_DAY } from "../../src/model/fill-lane.ts";
import { compiledRun } from "../model/compiled-run.ts";
import { enrolments } from "./engine/enrolments.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";

const daysPerYear = 365.25;
/** From so many patients on the rest are taken to be like the first. */
const counted = 2048;

/**
 * The patient-years of a run: 365.25 days of one patient in one arm. A patient's history is counted once, whatever the number of arms; days after his last needed visit are not:
 * the last one by the end of the run, or the day he died, relapsed or was grafted again. Candidates who were refused count for nothing.
 */
export function patientYears(request: RunRequest): number {
  const run = compiledRun(request);
  const patients = Math.min(request.patients, counted);
  const entrants = enrolments(run, 0, patients).flatMap((enrolment) => enrolment.entrants);
  const days = entrants.reduce((sum, { start, events }) => {
    const lived = run.arms.reduce((inArms, { branches }) => {
      const lastVisit = run.end - ((start - FIRST_DAY + run.end) % run.visit);
      const event = competingEvent(events, start, branches[0]?.harm ?? []);
      return inArms + Math.min(lastVisit, event.day);
    }, 0);
    return sum + (start - FIRST_DAY) + lived;
  }, 0);
  return ((days / daysPerYear) * request.patients) / patients;
}
