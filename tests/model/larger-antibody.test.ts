import { describe, expect, it } from "vitest";
import { drawPatient } from "../../src/model/draw-patient.ts";
import { livePatient } from "../../src/model/live-patient.ts";
import type { Patient } from "../../src/model/patient.ts";
import { randomStream } from "../oracle/random-stream.ts";
import { typicalWith } from "./facts.ts";

const typical = typicalWith({});
const lastDay = 500;

/** First day from diagnosis on with absolute reticulocytes ≥ 30, and the first of 14 such days. */
function recoveryOf(patient: Patient, transfusionDays: readonly number[]): readonly [number, number] {
  let first = Infinity;
  let run = 0;
  let lasting = Infinity;
  livePatient({ patient, effects: [], changes: [], lastDay, transfusionDays }, typical, ({ day, reticulocytes }) => {
    if (day < 0) return;
    run = reticulocytes >= 30 ? run + 1 : 0;
    if (run === 1) first = Math.min(first, day);
    if (run === 14) lasting = Math.min(lasting, day - 13);
  });
  return [first, lasting];
}

describe("acceptance 12: over 60 random patients, transfusion days fixed", { timeout: 60_000 }, () => {
  const cases = Array.from({ length: 60 }, (_, id) => {
    const patient = drawPatient(typical, 12, id);
    const transfusionDays: number[] = [];
    livePatient({ patient, effects: [], changes: [], lastDay }, typical, ({ day, transfused }) => {
      if (transfused) transfusionDays.push(day);
    });
    return { id, patient, transfusionDays, own: recoveryOf(patient, transfusionDays) };
  });

  it("a larger A0 never brings reticulocytes ≥ 30 earlier (seed 12)", () => {
    let later = 0;
    for (const { id, patient, transfusionDays, own } of cases) {
      const factor = randomStream(12, id).between(1.05, 4);
      const more = recoveryOf({ ...patient, antibody: patient.antibody * factor }, transfusionDays);
      expect(more[0]).toBeGreaterThanOrEqual(own[0]);
      expect(more[1]).toBeGreaterThanOrEqual(own[1]);
      if (more[1] > own[1]) later += 1;
    }
    expect(later).toBeGreaterThan(20);
  });

  it("a larger S_D never brings them later (seed 12)", () => {
    let earlier = 0;
    for (const { id, patient, transfusionDays, own } of cases) {
      const factor = randomStream(12, id).between(1.02, 2);
      const more = recoveryOf({ ...patient, graftSupply: patient.graftSupply * factor }, transfusionDays);
      expect(more[0]).toBeLessThanOrEqual(own[0]);
      expect(more[1]).toBeLessThanOrEqual(own[1]);
      if (more[1] < own[1]) earlier += 1;
    }
    expect(earlier).toBeGreaterThan(20);
  });
});
