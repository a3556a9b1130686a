import { failed, ok, type Result } from "../base/result.ts";
import { compileRun, type Engine, roster } from "../model/index.ts";
import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import { readBy } from "../schema/objection.ts";
import { type Roster, RosterRequest } from "../schema/patient-course.ts";

/** The patients of a run's first so many places (no more than it has) and what becomes of each in every arm; places nobody was eligible for are left out. The request is parsed inside; an impossible one fails. */
export function rosterPatients(asked: RosterRequest, facts: Facts, engine?: Engine): Result<Roster, Failure> {
  const read = readBy(RosterRequest, asked);
  if (!read.ok) return failed(...read.failures.map(({ failure }) => failure));
  const { run: request, slots } = read.value;
  const run = compileRun(request, facts, engine);
  return run.ok ? ok({ patients: roster(run.value, Math.min(slots, request.patients)) }) : run;
}
