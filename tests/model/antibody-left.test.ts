import fc from "fast-check";
import { expect, it } from "vitest";
import { makeLanes } from "../../src/kernel/index.ts";
import { moveAntibody } from "../../src/kernel/antibody.ts";
import { antibodyLeft } from "../../src/model/antibody-left.ts";
import { drawPatient } from "../../src/model/draw-patient.ts";
import { fillLane } from "../../src/model/fill-lane.ts";
import { FIRST_DAY } from "../../src/model/first-day.ts";
import { plannedLevel, writeDailyMeans } from "../../src/model/immunosuppression.ts";
import type { Patient } from "../../src/model/patient.ts";
import { at } from "../oracle/at.ts";
import { compiledRun } from "./compiled-run.ts";

const { typical, resting } = compiledRun();
const days = 500;

/** Antibody in plasma day by day from day −40, as the kernel moves it, and the most there can be. */
function lived(patient: Patient, taper: readonly [number, number]): readonly (readonly [number, number])[] {
  const plan = plannedLevel(patient, ...taper);
  const lanes = makeLanes(1, 23);
  fillLane(lanes, 0, patient, typical, plan, 7);
  const levels = new Float64Array(days);
  writeDailyMeans(plan, FIRST_DAY, days, levels, 0, 1);
  return Array.from({ length: days }, (_, passed) => {
    const antibody = at(lanes.plasmaM, 0) + at(lanes.plasmaG, 0);
    moveAntibody(lanes, 1, resting, 0, levels, passed);
    return [antibody, antibodyLeft(patient, plan, typical, FIRST_DAY + passed)];
  });
}

const patients = fc.integer({ min: 0, max: 100_000 }).map((id) => drawPatient(typical, 11, id));

it("is never less than a patient has under a taper (seed 17)", () => {
  const taper = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 200 }));
  fc.assert(
    fc.property(patients, taper, (patient, [from, length]) => {
      for (const [antibody, most] of lived(patient, [from, from + length])) {
        expect(most).toBeGreaterThanOrEqual(antibody * (1 - 1e-4));
      }
    }),
    { seed: 17, numRuns: 60 },
  );
});

it("is what he has where the plan falls in one step on a whole day (seed 18)", () => {
  fc.assert(
    fc.property(patients, fc.integer({ min: -30, max: 200 }), (patient, day) => {
      const whole = { ...patient, diagnosed: 60 };
      for (const [antibody, most] of lived(whole, [60 + day, 60 + day])) {
        expect(Math.abs(most - antibody)).toBeLessThanOrEqual(2e-4 * antibody);
      }
    }),
    { seed: 18, numRuns: 40 },
  );
});

it("holds where plasma cells are lost as fast as antibody, and where there is none", () => {
  const patient = { ...drawPatient(typical, 11, 3), antibody: 30, diagnosed: 60 };
  const plan = plannedLevel(patient, 100, 100);
  const around = [0.03, 0.030001].map((plasmaCellLoss) =>
    antibodyLeft({ ...patient, plasmaCellLoss }, plan, typical, 90),
  );
  expect(at(around, 1) / at(around, 0)).toBeCloseTo(1, 3);
  expect(antibodyLeft({ ...patient, antibody: 0 }, plan, typical, 90)).toBe(0);
});
