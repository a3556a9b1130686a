import { failed, ok, type Result } from "../base/result.ts";
import { compileRun, type Engine, patientCourse, startOf } from "../model/index.ts";
import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import { readBy } from "../schema/objection.ts";
import { type PatientCourse, PatientRequest } from "../schema/patient-course.ts";

function beyondRun(slot: number, patients: number): Failure {
  const remedy = patients === 1 ? "choose patient 1" : `choose a patient from 1 to ${patients}`;
  return { reason: "range", message: `impossible patient: ${slot + 1} of ${patients}`, remedy, place: {} };
}

function vacantSlot(slot: number, patients: number, start: number): Failure {
  const next = slot + 1 < patients ? slot + 2 : slot;
  return {
    reason: "missing",
    message: `no patient ${slot + 1}: none among 1,024 candidates was eligible on the start day, day ${start} after diagnosis`,
    remedy: next === 0 ? "choose an earlier therapy start or other parameters" : `choose patient ${next}`,
    place: {},
  };
}

/**
 * One patient of a run in every arm, to the bit as the run simulates him (the request is parsed inside). Failures: those of an impossible request; "range" for a place the run does not have; "missing" where nobody was eligible, with the next place as remedy.
 */
export function coursePatient(asked: PatientRequest, facts: Facts, engine?: Engine): Result<PatientCourse, Failure> {
  const read = readBy(PatientRequest, asked);
  if (!read.ok) return failed(...read.failures.map(({ failure }) => failure));
  const { run: request, slot } = read.value;
  if (slot >= request.patients) return failed(beyondRun(slot, request.patients));
  const run = compileRun(request, facts, engine);
  if (!run.ok) return run;
  const course = patientCourse(run.value, slot);
  return course === undefined ? failed(vacantSlot(slot, request.patients, startOf(run.value, slot))) : ok(course);
}
