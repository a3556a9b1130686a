import { expect } from "vitest";
import { simulatePatients } from "../../src/lab/simulate-patients.ts";
import type { PatientCourse } from "../../src/schema/patient-course.ts";
import { writtenAndRead } from "../written-and-read.ts";
import { facts } from "./facts.ts";

/** What a file of patients gives for a course's arms: the entry with each arm's schedule in it, written as JSON and read again. */
function livedFromFile(course: PatientCourse) {
  const entries = course.arms.map(({ arm, schedule }) => ({ ...course.entry, id: arm, schedule }));
  const lived = simulatePatients(writtenAndRead(entries), facts);
  return lived.ok ? lived.value : expect.unreachable(JSON.stringify(lived.failures));
}

/** Holds the trajectories of a file against the course, to the bit, from day −40 on for transfusions and from day 0 for the rest. */
export function expectSame(course: PatientCourse, titreAtOne: number): void {
  const zero = course.days.indexOf(-course.start);
  for (const [index, { transfusionDays, runInDays, rows }] of livedFromFile(course).entries()) {
    const arm = course.arms[index] ?? expect.unreachable("a trajectory without arm");
    expect([...runInDays, ...transfusionDays]).toEqual(arm.transfusions.map((day) => day + course.start));
    expect(rows.map(([day]) => day - course.start)).toEqual(course.days.slice(zero));
    expect(rows.map((row) => row[1])).toEqual(arm.haemoglobin.slice(zero));
    expect(rows.map((row) => row[2])).toEqual(arm.reticulocytePercent.slice(zero));
    expect(rows.map((row) => row[3] * titreAtOne)).toEqual(arm.titreM.slice(zero));
    expect(rows.map((row) => row[4] * titreAtOne)).toEqual(arm.titreG.slice(zero));
  }
}
