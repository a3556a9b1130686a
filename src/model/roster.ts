import type { Roster } from "../schema/patient-course.ts";
import { drawClass } from "./draw-patient.ts";
import { type Enrolment, enrolments } from "./enrol.ts";
import { liveArm } from "./live-arm.ts";
import { rosterOutcome } from "./roster-outcome.ts";
import type { Run } from "./run.ts";

/** The patients of the first so many slots of a run with what becomes of each in every arm, all lived side by side; slots nobody was eligible for are left out. */
export function roster(run: Run, slots: number): Roster["patients"] {
  return run.engine.within(() => enrolments(run, 0, slots).flatMap((enrolment) => liveRoster(run, enrolment)));
}

function liveRoster(run: Run, { entrants, lanes }: Enrolment): Roster["patients"] {
  const working = run.engine.makeLanes(lanes.size, lanes.stages);
  const byArm = run.arms.map((arm) => {
    working.memory.set(lanes.memory);
    return liveArm(run, arm, entrants, working, {}).map(({ branch, course }, lane) =>
      rosterOutcome(run, arm.branches[branch]!, entrants[lane]!, course),
    );
  });
  return entrants.map(({ slot, id, transfusedBefore }, lane) => ({
    slot,
    class: drawClass(run.typical, run.seed, id),
    transfusedBefore: [...transfusedBefore],
    arms: byArm.map((outcomes) => outcomes[lane]!),
  }));
}
