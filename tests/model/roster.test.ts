import { expect, it } from "vitest";
import { patientCourse } from "../../src/model/patient-course.ts";
import { roster } from "../../src/model/roster.ts";
import { armOf } from "../request-of.ts";
import { compiledRun } from "./compiled-run.ts";

it("says of each place what his course says", { timeout: 120_000 }, () => {
  const arms = ["watch", "daratumumab", "ucb-single"].map((regimen) => armOf(regimen));
  const run = compiledRun({ seed: 31, assume: "progenitors", arms });
  const patients = roster(run, 40);
  expect(patients.map(({ slot }) => slot)).toEqual(Array.from({ length: 40 }, (_, slot) => slot));
  expect(new Set(patients.map((patient) => patient.class)).size).toBe(3);
  for (const patient of patients) {
    const course = patientCourse(run, patient.slot);
    expect(patient).toEqual({
      slot: course?.slot,
      class: course?.class,
      arms: course?.arms.map(({ independent, recovery, event }) => ({ independent, recovery, event })),
    });
  }
});

it(
  "leaves out places nobody was found for, and begins with the same patients whatever its length",
  { timeout: 120_000 },
  () => {
    const parameters = { classSelfLimited: 1, classPersistent: 0, classCellular: 0 };
    const late = compiledRun({ start: 700, seed: 1, parameters });
    const four = roster(late, 4);
    expect(four.length).toBeGreaterThan(0);
    expect(four.length).toBeLessThan(4);
    expect(roster(late, 2)).toEqual(four.filter(({ slot }) => slot < 2));
  },
);
