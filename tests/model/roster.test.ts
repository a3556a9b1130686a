import { expect, it } from "vitest";
import { patientCourse } from "../../src/model/patient-course.ts";
import { roster } from "../../src/model/roster.ts";
import { simulateRange } from "../../src/model/simulate-range.ts";
import { armOf } from "../request-of.ts";
import { compiledRun } from "./compiled-run.ts";

it("says of each place what his course says", { timeout: 300_000 }, () => {
  const arms = ["watch", "daratumumab", "ucb-single"].map((regimen) => armOf(regimen));
  const run = compiledRun({ seed: 31, assume: "progenitors", arms });
  const patients = roster(run, 40);
  expect(patients.map(({ slot }) => slot)).toEqual(Array.from({ length: 40 }, (_, slot) => slot));
  expect(new Set(patients.map((patient) => patient.class)).size).toBe(3);
  for (const patient of patients) {
    const course = patientCourse(run, patient.slot);
    const before = course?.arms[0]?.transfusions.filter((day) => day < 0);
    expect(patient).toMatchObject({ slot: course?.slot, class: course?.class, transfusedBefore: before });
    expect(patient.arms).toMatchObject(
      (course?.arms ?? []).map(({ independent, dependentAgain, recovery, event, transfusions, doses }) => ({
        independent,
        dependentAgain,
        recovery,
        event,
        transfusions: transfusions.filter((day) => day >= 0),
        doses: doses.map(({ day }) => day),
      })),
    );
    for (const { independent, dependentAgain, stretches } of patient.arms) {
      const [first = { from: null, until: null }] = stretches;
      expect(first).toEqual({ from: independent, until: dependentAgain });
    }
  }
});

it("holds the days independent that the run counts, patient for patient", { timeout: 300_000 }, () => {
  const arms = [
    armOf("watch"),
    armOf("ucb-single"),
    armOf("steroid", { start: 28, rule: { measure: "reticulocytes", under: 7 } }),
  ];
  const run = compiledRun({ seed: 31, assume: "progenitors", arms });
  const patients = roster(run, 60);
  const { values } = simulateRange(run, 0, 60);
  const { layout } = run;
  layout.taus.forEach((tau, at) => {
    const days = (arm: number): number[] => patients.map(({ arms: own }) => own[arm]?.daysIndependent[tau] ?? NaN);
    arms.forEach((_, arm) => {
      const sum = days(arm).reduce((total, each) => total + each, 0);
      expect(sum).toBe(values[arm * layout.block + (layout.byTau.daysIndependent[at] ?? NaN)]);
      const gains = Array.from({ length: 2 * tau + 1 }, () => 0);
      days(arm).forEach((each, index) => {
        const gain = tau + each - (days(0)[index] ?? NaN);
        gains[gain] = (gains[gain] ?? NaN) + 1;
      });
      const from = arm * layout.block + (layout.byTau.gain[at] ?? NaN);
      expect(gains).toEqual([...values.subarray(from, from + 2 * tau + 1)]);
    });
  });
});

it(
  "leaves out places nobody was found for, and begins with the same patients whatever its length",
  { timeout: 300_000 },
  () => {
    const parameters = { classSelfLimited: 1, classPersistent: 0, classCellular: 0 };
    const late = compiledRun({ start: 700, seed: 1, parameters });
    const four = roster(late, 4);
    expect(four.length).toBeGreaterThan(0);
    expect(four.length).toBeLessThan(4);
    expect(roster(late, 2)).toEqual(four.filter(({ slot }) => slot < 2));
  },
);
