import type { Live } from "./block.ts";
import { plainDay } from "./plain-day.ts";
import { plainPatientOf } from "./plain-patient-of.ts";

/** Lives a block patient after patient, each an object; answers the transfusions given. */
export const livePlain: Live = (block, see) => {
  const { size, days, visit, policy, physiology, forces, phases, immunosuppression, start } = block;
  const byDay = Array.from({ length: days + 1 }, (_, day) => [
    ...forces.values.subarray(day * forces.width, (day + 1) * forces.width),
  ]);
  let given = 0;
  for (let lane = 0; lane < size; lane += 1) {
    const patient = plainPatientOf(start, lane, forces.shares.length);
    for (const [day, row] of byDay.entries()) {
      const due = day > 0 && ((phases[lane] ?? 0) + day) % visit === 0;
      if (due && patient.haemoglobin < policy.threshold && day - patient.lastTransfusion >= policy.minInterval) {
        const viable = patient.unitHaemoglobin;
        patient.stages = patient.stages.map((stage) => stage + viable / patient.stages.length);
        patient.mature += viable;
        patient.haemoglobin = (patient.reticulocytes + patient.mature) / patient.bloodVolume;
        patient.lastTransfusion = day;
        given += 1;
      }
      see?.(lane, day, patient.haemoglobin);
      if (day < days) plainDay(patient, row, immunosuppression[day * size + lane] ?? 0, physiology);
    }
  }
  return given;
};
