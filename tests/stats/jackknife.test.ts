import * as fc from "fast-check";
import { expect, test } from "vitest";
import { competingIncidence, riskTables } from "../../src/stats/index.ts";
import { jackknife } from "../../src/stats/jackknife.ts";
import { columnsOf, type RandomPatient, randomPatients } from "./random-observations.ts";

const causes = [1, 2, 3];

/** The standard errors after each time, free of all first, patient by patient: each one's influence is carried through every time, as survival's survfitci does. */
function patientByPatient(patients: readonly RandomPatient[]): readonly (readonly number[])[] {
  const influence = patients.map(() => [0, ...causes].map(() => 0));
  const days = [...new Set(patients.map(({ time }) => time))].toSorted((a, b) => a - b);
  let free = 1;
  return days.map((day) => {
    const there = patients.map(({ entry, time }) => entry < day && day <= time);
    const n = there.filter(Boolean).length;
    const hazards = causes.map(
      (cause) => patients.filter(({ time, status }) => time === day && status === cause).length / n,
    );
    const hazard = hazards.reduce((sum, one) => sum + one, 0);
    for (const [row, patient] of patients.entries()) {
      const [before = 0, ...rest] = influence[row] ?? [];
      const has = patient.time === day ? patient.status : 0;
      const weight = there[row] === true && hazard > 0 ? free / n : 0;
      influence[row] = [
        before * (1 - hazard) - weight * (1 - hazard) + (has === 0 ? weight : 0),
        ...rest.map((own, k) => {
          const h = hazards[k] ?? NaN;
          return own + before * h - weight * h + (has === k + 1 ? weight : 0);
        }),
      ];
    }
    free *= 1 - hazard;
    return [0, ...causes].map((_, state) =>
      Math.sqrt(influence.reduce((sum, row) => sum + (row[state] ?? NaN) ** 2, 0)),
    );
  });
}

test.each([false, true])(
  "sums of squares without a walk through patients equal those with one; late entry: %s (seed 49)",
  (late) => {
    fc.assert(
      fc.property(randomPatients(late), (patients) => {
        const [table] = riskTables(columnsOf(patients), causes);
        const { eventFree, causes: found } = competingIncidence(table ?? expect.unreachable("no table"));
        for (const [step, errors] of patientByPatient(patients).entries()) {
          for (const [state, error] of errors.entries()) {
            expect([eventFree, ...found][state]?.se[step]).toBeCloseTo(error, 7);
          }
        }
      }),
      { seed: 49, numRuns: 200 },
    );
  },
);

test("before anything has happened nothing has an error, and after all have left nothing changes", () => {
  const [table] = riskTables({ time: [1, 2, 5], status: [0, 1, 1], entry: [0, 0, 3], group: null }, [1]);
  const error = jackknife(table ?? expect.unreachable("no table"));
  error.advance(0, 1);
  expect([error.ofFree(), error.ofCause(0)]).toEqual([0, 0]);
  error.advance(1, 1);
  const after = [error.ofFree(), error.ofCause(0)];
  expect(after).toEqual([0, 0]);
  error.advance(2, 0);
  expect([error.ofFree(), error.ofCause(0)]).toEqual(after);
});
