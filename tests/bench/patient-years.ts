import { competingEvent } from "../../src/model/competing-events.ts";
import { FIRST_DAY } from "../../src/model/first-day.ts";
import type { Run } from "../../src/model/run.ts";
import { enrolments } from "./engine/enrolments.ts";

const daysPerYear = 365.25;
/** From so many patients on the rest are taken to be like the first. */
const counted = 2048;

/**
 * The patient-years of so many patients of a run: 365.25 days of one patient in one arm. A patient's history is counted once, whatever the number of arms, and so is an arm in which the same is done as in one before, which is lived once; days after his last needed visit are not:
 * the last one by the end of the run, or the day he died, relapsed or was grafted again. Candidates who were refused count for nothing.
 */
export function patientYears(run: Run, patients: number): number {
  const first = Math.min(patients, counted);
  const entrants = enrolments(run, 0, first).flatMap((enrolment) => enrolment.entrants);
  const arms = run.arms.filter(({ livesAs }, place) => livesAs === place);
  const days = entrants.reduce((sum, { start, events }) => {
    const lived = arms.reduce((inArms, { branches }) => {
      const lastVisit = run.end - ((start - FIRST_DAY + run.end) % run.visit);
      const event = competingEvent(events, start, branches[0]?.harm ?? []);
      return inArms + Math.min(lastVisit, event.day);
    }, 0);
    return sum + (start - FIRST_DAY) + lived;
  }, 0);
  return ((days / daysPerYear) * patients) / first;
}
