import { ok, type Result } from "../base/result.ts";
import { simulatePatient, typicalValues } from "../model/index.ts";
import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import { parsePatientFile } from "../schema/patient-file.ts";
import type { Trajectory } from "../schema/trajectory.ts";

/** Simulates given patients under given schedules (unknown JSON, as reference/trajectories.json writes it), each from day −40 to 365 of the diagnosis clock; failures name entry and field. */
export function simulatePatients(patients: unknown, facts: Facts): Result<readonly Trajectory[], Failure> {
  const parsed = parsePatientFile(patients);
  if (!parsed.ok) return parsed;
  const typical = typicalValues(facts.parameters, {});
  return ok(parsed.value.map((entry) => simulatePatient(entry, typical)));
}
