import { onDiagnosisClock } from "../base/clock.ts";
import type { PatientCourse } from "../schema/patient-course.ts";
import type { PatientEntry } from "../schema/patient-entry.ts";
import { armSchedule } from "./arm-schedule.ts";
import { shownOutcome } from "./course-outcome.ts";
import { eachState } from "./day-state.ts";
import { drawClass } from "./draw-patient.ts";
import { escapeShares } from "./effect-curves.ts";
import { enrol } from "./enrol.ts";
import type { Entrant } from "./entrant.ts";
import { FIRST_DAY } from "./first-day.ts";
import { writtenPatient } from "./given-patient.ts";
import { lifeInArms } from "./life-in-arms.ts";
import { escapeOf } from "./lane-group.ts";
import type { Run } from "./run.ts";

/** The entrant as a file of patients says him, with the run's policy and parameters and without schedule. */
function entryOf(run: Run, { slot, patient, start }: Entrant, lastDay: number): PatientEntry {
  return {
    id: `seed ${run.seed}, patient ${slot + 1}`,
    patient: writtenPatient(patient),
    policy: { threshold: run.policy.threshold, visit: run.visit, taper: [...run.taper] },
    parameters: run.parameters,
    ...(run.structure.variant === undefined ? {} : { structure: run.structure.variant }),
    start,
    lastDay,
    schedule: [],
  };
}

/** The patient of a slot of a run in every arm, to the bit as `simulateRange` lives him, day by day to horizon + window; undefined where no candidate was eligible. */
export function patientCourse(run: Run, slot: number): PatientCourse | undefined {
  return run.engine.within(() => courseOf(run, slot));
}

function courseOf(run: Run, slot: number): PatientCourse | undefined {
  const { entrants, lanes, refused } = enrol(run, slot, slot + 1);
  const [entrant] = entrants;
  if (entrant === undefined) return undefined;
  const { start } = entrant;
  const { horizon } = run.layout;
  const lastDay = horizon + run.window;
  const lastFollowed = onDiagnosisClock(lastDay, start);
  const escape = escapeOf(run, entrant);
  const share = run.arms.flatMap(({ branches }) => escapeShares(branches.at(-1)!.effects))[0];
  return {
    slot,
    refused,
    class: drawClass(run.typical, run.seed, entrant.id),
    start,
    escapes: share === undefined ? null : escape < share,
    entry: entryOf(run, entrant, lastFollowed),
    days: Array.from({ length: lastFollowed - FIRST_DAY + 1 }, (_, index) => FIRST_DAY - start + index),
    horizon,
    threshold: run.policy.threshold,
    arms: lifeInArms(run, entrant, lanes, lastDay).map(({ arm, branch, decisions, course, transfusions, days }) => ({
      arm: arm.name,
      transfusions: [...transfusions],
      doses: branch.doses.filter(({ day }) => day <= lastDay).map((dose) => ({ ...dose })),
      schedule: [...armSchedule(branch, start, escape, lastFollowed)],
      ...eachState((state) => days.map((day) => day[state])),
      ...shownOutcome(run, branch, entrant, course),
      ...(arm.rules.length === 0 ? {} : { decisions: [...decisions] }),
    })),
  };
}
