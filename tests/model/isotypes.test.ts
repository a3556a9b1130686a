import { expect, it } from "vitest";
import { exchangeModes } from "../../src/kernel/index.ts";
import { drawPatient } from "../../src/model/draw-patient.ts";
import { isotypesOf } from "../../src/model/isotypes.ts";
import { compiledRun } from "./compiled-run.ts";

const { typical } = compiledRun();
const patient = { ...drawPatient(typical, 5, 1), shareM: 0.3, halfLifeM: 5, halfLifeG: 21 };
const isotypes = isotypesOf(patient, typical);

it("shares antibody out between IgM and IgG", () => {
  expect(isotypes.map(({ share }) => share)).toEqual([0.3, 0.7]);
  expect(isotypes.map(({ outside }) => outside)).toEqual([typical.value("fM"), typical.value("fG")]);
});

it("keeps in balance the share outside plasma that it says", () => {
  for (const { outside, rates } of isotypes) {
    expect(rates.outward / (rates.outward + rates.back)).toBeCloseTo(outside, 12);
  }
});

it("loses all antibody at about the half-life, the slow mode being a little slower where much is outside", () => {
  isotypes.forEach(({ rates, outside }, index) => {
    const halfLife = index === 0 ? 5 : 21;
    expect(rates.clearance * (1 - outside)).toBeCloseTo(Math.LN2 / halfLife, 12);
    const slowHalf = Math.LN2 / -exchangeModes(rates).slow;
    expect(slowHalf).toBeGreaterThan(halfLife);
    expect(slowHalf).toBeLessThan(1.2 * halfLife);
  });
});
