import { describe, expect, it } from "vitest";
import { drawPatient } from "../../src/model/draw-patient.ts";
import { livePatient } from "../../src/model/live-patient.ts";
import { type ModelStructure, modelStructure } from "../../src/model/model-structure.ts";
import { Structure } from "../../src/schema/structure.ts";
import type { Patient } from "../../src/model/patient.ts";
import { at } from "../oracle/at.ts";
import { randomStream } from "../oracle/random-stream.ts";
import { typicalWith } from "./facts.ts";

const typical = typicalWith({});
const lastDay = 500;

/** First day from diagnosis on with absolute reticulocytes ≥ 30, and the first of 14 such days. */
function recoveryOf(
  patient: Patient,
  transfusionDays: readonly number[],
  structure: ModelStructure,
): readonly [number, number] {
  let first = Infinity;
  let run = 0;
  let lasting = Infinity;
  livePatient(
    { patient, effects: [], changes: [], lastDay, transfusionDays, structure },
    typical,
    ({ day, reticulocytes }) => {
      if (day < 0) return;
      run = reticulocytes >= 30 ? run + 1 : 0;
      if (run === 1) first = Math.min(first, day);
      if (run === 14) lasting = Math.min(lasting, day - 13);
    },
  );
  return [first, lasting];
}

/** So many random patients under a structure, with the days on which each is transfused. */
function casesOf(name: Structure) {
  const structure = modelStructure(name);
  const patients = name === "standard" ? 60 : 24;
  const cases = Array.from({ length: patients }, (_, id) => {
    const patient = structure.patientOf(drawPatient(typical, 12, id));
    const transfusionDays: number[] = [];
    livePatient({ patient, effects: [], changes: [], lastDay, structure }, typical, ({ day, transfused }) => {
      if (transfused) transfusionDays.push(day);
    });
    return { id, patient, transfusionDays, own: recoveryOf(patient, transfusionDays, structure) };
  });
  return { structure, patients, cases };
}

// without feedback output lies still at some height, and what anaemia does to the transit decides on which side of 30
const withFeedback = Structure.options.filter((name) => name !== "no-feedback");

describe("acceptance 12: over random patients, transfusion days fixed", { timeout: 300_000 }, () => {
  it.each(withFeedback)("%s: a larger A0 never brings reticulocytes ≥ 30 earlier (seed 12)", (name) => {
    const { structure, patients, cases } = casesOf(name);
    let later = 0;
    for (const { id, patient, transfusionDays, own } of cases) {
      const factor = randomStream(12, id).between(1.05, 4);
      const more = recoveryOf({ ...patient, antibody: patient.antibody * factor }, transfusionDays, structure);
      expect(more[0]).toBeGreaterThanOrEqual(own[0]);
      expect(more[1]).toBeGreaterThanOrEqual(own[1]);
      if (more[1] > own[1]) later += 1;
    }
    expect(later).toBeGreaterThan(patients / 3);
  });

  it.each(Structure.options)("%s: a larger S_D never brings them later (seed 12)", (name) => {
    const { structure, patients, cases } = casesOf(name);
    let earlier = 0;
    for (const { id, patient, transfusionDays, own } of cases) {
      const factor = randomStream(12, id).between(1.02, 2);
      const more = recoveryOf({ ...patient, graftSupply: patient.graftSupply * factor }, transfusionDays, structure);
      expect(more[0]).toBeLessThanOrEqual(own[0]);
      expect(more[1]).toBeLessThanOrEqual(own[1]);
      if (more[1] < own[1]) earlier += 1;
    }
    expect(earlier).toBeGreaterThan(patients / 3);
  });
});

it("without feedback a larger A0 never lets the marrow commit more by any day, in 24 random patients (seed 13)", () => {
  const structure = modelStructure("no-feedback");
  const committed = (patient: Patient): readonly number[] => {
    const days: number[] = [];
    livePatient({ patient, effects: [], changes: [], lastDay, structure }, typical, ({ lanes }) =>
      days.push(at(lanes.committed, 0)),
    );
    return days;
  };
  for (let id = 0; id < 24; id += 1) {
    const patient = structure.patientOf(drawPatient(typical, 13, id));
    const own = committed(patient);
    const more = committed({ ...patient, antibody: 1.5 * patient.antibody });
    more.forEach((mass, day) => expect(mass).toBeLessThanOrEqual(at(own, day) + 1e-9));
    if (patient.antibody > 0) expect(more.at(-1)).toBeLessThan(own.at(-1) ?? NaN);
  }
});
