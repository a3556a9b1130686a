import { describe, expect, test } from "vitest";
import { givenPatient } from "../../src/model/given-patient.ts";
import { livePatient } from "../../src/model/live-patient.ts";
import { HOST_SUPPLY, modelStructure } from "../../src/model/model-structure.ts";
import type { StructureVariant } from "../../src/schema/structure.ts";
import { typicalWith } from "../model/facts.ts";
import type { OraclePatient } from "./oracle-patient.ts";
import { oracle, type OracleOptions } from "./oracle.ts";
import { randomPatient } from "./random-patient.ts";

const typical = typicalWith({});
const lastDay = 500;
const usual: OracleOptions = { step: 1 / 8, days: lastDay, threshold: 7, visit: 3, minInterval: 3, units: 2 };

/** What each variant is to the independent solution: another patient, or another option. */
const variants: readonly (readonly [StructureVariant, OraclePatient, Partial<OracleOptions>])[] = [
  ["one-antibody", { w: 0 }, {}],
  ["no-feedback", { gmax: 1 }, {}],
  ["host-cells", {}, { hostSupply: HOST_SUPPLY }],
  ["fixed-lifespan", {}, { lifespan: "fixed" }],
];

describe.each(variants)("%s", (variant, changed, options) => {
  test("is what an independent solution makes of ten random patients (seed 61)", () => {
    let different = 0;
    for (let index = 0; index < 10; index += 1) {
      const given = randomPatient(61, index);
      const fine = oracle({ ...given, ...changed }, [], { ...usual, lifespan: "chain", ...options });
      const standard = oracle(given, [], { ...usual, lifespan: "chain" });
      const structure = modelStructure(variant);
      const patient = structure.patientOf(givenPatient(given, typical));
      const transfusionDays = [...fine.runInDays, ...fine.transfusionDays];
      const worst = { haemoglobin: 0, reticulocytes: 0 };
      livePatient({ patient, effects: [], changes: [], lastDay, transfusionDays, structure }, typical, (day) => {
        const [, haemoglobin = NaN, percent = NaN] = fine.rows[day.day] ?? [];
        if (day.day < 0) return;
        worst.haemoglobin = Math.max(worst.haemoglobin, Math.abs(day.haemoglobin - haemoglobin));
        worst.reticulocytes = Math.max(worst.reticulocytes, Math.abs(day.reticulocytePercent - percent));
      });
      expect(worst.haemoglobin).toBeLessThan(0.01);
      expect(worst.reticulocytes).toBeLessThan(0.02);
      if (JSON.stringify(standard.rows) !== JSON.stringify(fine.rows)) different += 1;
    }
    expect(different).toBeGreaterThan(7);
  });
});
