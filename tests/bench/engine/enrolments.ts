import { type Enrolment, enrol } from "../../../src/model/enrol.ts";
import type { Run } from "../../../src/model/run.ts";

/** The entrants of a range of slots with their lanes, in one enrolment or as many as the model makes of them. */
export function enrolments(run: Run, from: number, to: number): readonly Enrolment[] {
  return [enrol(run, from, to)].flat();
}
