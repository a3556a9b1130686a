import { type Lanes, makeLanes } from "../../src/kernel/index.ts";
import { fillLane } from "../../src/model/fill-lane.ts";
import { givenPatient } from "../../src/model/given-patient.ts";
import { plannedLevel } from "../../src/model/immunosuppression.ts";
import type { PatientEntry } from "../../src/schema/patient-entry.ts";
import { typicalWith } from "./facts.ts";

/** Given patients side by side as they stand on day −40. */
export function standingLanes(...patients: readonly PatientEntry["patient"][]): Lanes {
  const typical = typicalWith({});
  const lanes = makeLanes(patients.length, 23);
  patients.forEach((given, lane) => {
    const patient = givenPatient(given, typical);
    fillLane(lanes, lane, patient, typical, plannedLevel(patient, 100, 180), 7);
  });
  return lanes;
}
