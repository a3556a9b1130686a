import { expect, test } from "vitest";
import { uniform } from "../../../src/kernel/index.ts";
import { drawnPatients, treatedPatient, untreatedPatient } from "../../../src/model/studies/drawn-patients.ts";
import type { StudyPools } from "../../../src/model/studies/study-pools.ts";
import { fate } from "./invented-fates.ts";

const quick = fate(40, Infinity);
const never = fate(Infinity, Infinity);
const dead = fate(Infinity, 20);

function pools(natural: StudyPools["natural"]): StudyPools {
  return {
    natural,
    treated: (regimen) => [regimen === "epo" ? quick : never],
    grafts: () => [
      [0, 1],
      [0, 1],
    ],
  };
}

function counter() {
  let taken = 0;
  return (): number => {
    taken += 1;
    return uniform(4, 2, 1, taken);
  };
}

test("who is followed from diagnosis is never treated; who starts therapy is given one of the regimens", () => {
  expect(untreatedPatient(pools([quick]), counter())).toMatchObject({ independent: 40, treated: Infinity });
  const next = counter();
  const days = Array.from({ length: 300 }, () => treatedPatient(pools([]), ["epo", "epo", "dli"], next).independent);
  expect(days.filter((day) => day === 40).length / days.length).toBeCloseTo(2 / 3, 1);
});

test("a centre treats nobody before day 30, nobody who is dead, and adds its days to those after", () => {
  const asked = { patients: 200, regimens: ["epo"] };
  const waiting = drawnPatients("centre", pools([never]), asked, counter());
  const treated = waiting.filter((patient) => patient.treated < Infinity);
  expect(treated.length).toBeGreaterThan(100);
  for (const patient of treated) {
    expect(patient.treated).toBeGreaterThan(30);
    expect(patient.independent).toBe(patient.treated + 40);
  }
  const gone = drawnPatients("centre", pools([dead]), asked, counter());
  expect(gone.every((patient) => patient.treated === Infinity && patient.independent === Infinity)).toBe(true);
});

test("an empty pool is a bug", () => {
  expect(() => untreatedPatient(pools([]), counter())).toThrow("nothing to choose from");
});
