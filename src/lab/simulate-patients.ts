import { failed, ok, type Result } from "../base/result.ts";
import { entryFailures, entryTypical, simulatePatient } from "../model/index.ts";
import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import { parsePatientFile } from "../schema/patient-file.ts";
import { quoted } from "../schema/quoted.ts";
import type { Trajectory } from "../schema/trajectory.ts";

const SHOWN = 100;

/** Simulates given patients under given schedules (unknown JSON, as reference/trajectories.json writes it), each from day −40 to 365 of the diagnosis clock, or to his last day; failures name entry and field, at most 100 of them. */
export function simulatePatients(patients: unknown, facts: Facts): Result<readonly Trajectory[], Failure> {
  const parsed = parsePatientFile(patients);
  if (!parsed.ok) return parsed;
  const failures = parsed.value.flatMap((entry, index) =>
    entryFailures(entry, facts).map(({ message, ...failure }) => ({
      ...failure,
      message: `${message} (entry ${index + 1}, id ${quoted(entry.id)})`,
      place: { row: index + 1, column: "parameters" },
    })),
  );
  if (failures.length > 0) return failed(...failures.slice(0, SHOWN));
  return ok(parsed.value.map((entry) => simulatePatient(entry, entryTypical(entry, facts))));
}
