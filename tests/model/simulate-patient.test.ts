import { expect, test } from "vitest";
import type { PatientEntry } from "../../src/schema/patient-entry.ts";
import { parsePatientFile } from "../../src/schema/patient-file.ts";
import { simulatePatient } from "../../src/model/simulate-patient.ts";
import reference from "../../data/reference/trajectories.json";
import { oracle } from "../oracle/oracle.ts";
import { randomPatient } from "../oracle/random-patient.ts";
import { randomSchedule } from "../oracle/random-schedule.ts";
import { typicalWith } from "./facts.ts";

const typical = typicalWith({});

/** The largest differences between two trajectories: haemoglobin in g/dL, reticulocytes in points, antibody as a share (of at least 1e-6). */
function distance(rows: readonly (readonly number[])[], others: readonly (readonly number[])[]) {
  const worst = { haemoglobin: 0, reticulocytes: 0, antibody: 0 };
  others.forEach((other, day) => {
    const row = rows[day] ?? [];
    const gap = (column: number): number => Math.abs((row[column] ?? NaN) - (other[column] ?? NaN));
    worst.haemoglobin = Math.max(worst.haemoglobin, gap(1));
    worst.reticulocytes = Math.max(worst.reticulocytes, gap(2));
    for (const column of [3, 4]) {
      worst.antibody = Math.max(worst.antibody, gap(column) / Math.max(1e-6, other[column] ?? NaN));
    }
  });
  return worst;
}

function entries(file: unknown): readonly PatientEntry[] {
  const parsed = parsePatientFile(file);
  if (!parsed.ok) throw new Error(parsed.failures.map(({ message }) => message).join("\n"));
  return parsed.value;
}

test.each(entries(reference).map((entry, index) => ({ entry, id: entry.id, expected: reference[index] })))(
  "acceptance 6: $id equals the reference every day (promise 8)",
  ({ entry, expected }) => {
    const trajectory = simulatePatient(entry, typical);
    expect(trajectory.runInDays).toEqual(expected?.runInDays);
    expect(trajectory.transfusionDays).toEqual(expected?.transfusionDays);
    expect(expected?.rows).toHaveLength(366);
    const worst = distance(trajectory.rows, expected?.rows ?? []);
    expect(worst.haemoglobin).toBeLessThan(0.01);
    expect(worst.reticulocytes).toBeLessThan(0.03);
    expect(worst.antibody).toBeLessThan(0.001);
  },
);

test(
  "acceptance 7: 200 random patients and schedules (seed 7) agree with the independent solution (promise 8)",
  { timeout: 300_000 },
  () => {
    const worst = { haemoglobin: 0, reticulocytes: 0, antibody: 0, breach: 0 };
    for (let index = 0; index < 200; index += 1) {
      const patient = randomPatient(7, index);
      const schedule = randomSchedule(7, index, patient);
      const [entry] = entries([{ id: String(index), patient, schedule }]);
      if (entry === undefined) throw new Error(`no patient ${index}`);
      const trajectory = simulatePatient(entry, typical);
      const answer = oracle(patient, schedule, {
        step: 1 / 8,
        days: 365,
        threshold: 7,
        visit: 3,
        minInterval: 3,
        units: 2,
        imposedTransfusionDays: [...trajectory.runInDays, ...trajectory.transfusionDays],
      });
      const gap = distance(trajectory.rows, answer.rows);
      worst.haemoglobin = Math.max(worst.haemoglobin, gap.haemoglobin);
      worst.reticulocytes = Math.max(worst.reticulocytes, gap.reticulocytes);
      worst.antibody = Math.max(worst.antibody, gap.antibody);
      worst.breach = Math.max(worst.breach, answer.breach);
    }
    expect(worst.haemoglobin).toBeLessThan(0.01);
    expect(worst.breach).toBeLessThan(0.01);
    expect(worst.reticulocytes).toBeLessThan(0.03);
    expect(worst.antibody).toBeLessThan(0.001);
  },
);
