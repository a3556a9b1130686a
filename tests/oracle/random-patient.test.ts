import { expect, test } from "vitest";
import { randomPatient } from "./random-patient.ts";

const patients = Array.from({ length: 2000 }, (_, index) => randomPatient(7, index));

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

test("a patient depends on seed and index alone", () => {
  expect(randomPatient(7, 3)).toEqual(patients[3]);
  expect(randomPatient(8, 3)).not.toEqual(patients[3]);
});

test("medians and the mix of classes of 2,000 patients lie where section 6 puts them (seed 7)", () => {
  expect(median(patients.map(({ L = NaN }) => L))).toBeCloseTo(116.7, -1);
  expect(median(patients.map(({ Tdx = NaN }) => Tdx))).toBeCloseTo(55, -1);
  expect(median(patients.map(({ w = NaN }) => w))).toBeCloseTo(0.5, 1);
  const cellular = patients.filter(({ A0 }) => A0 === 0);
  expect(cellular.length / 2000).toBeCloseTo(0.13, 1);
  expect(median(cellular.map(({ U0 = NaN }) => U0))).toBeGreaterThan(25);
  expect(Math.max(...patients.map(({ SD = NaN }) => SD))).toBeLessThanOrEqual(1.3);
  expect(Math.max(...patients.map(({ rho = NaN }) => rho))).toBeLessThanOrEqual(0.97);
});
