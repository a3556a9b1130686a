import { expect, it } from "vitest";
import { drawPatient } from "../../src/model/draw-patient.ts";
import { givenPatient, writtenPatient } from "../../src/model/given-patient.ts";
import { typicalWith } from "./facts.ts";

it("is the typical patient of section 2 but for what is given", () => {
  const typical = typicalWith({});
  expect(givenPatient({}, typical)).toEqual({
    male: true,
    weight: 70,
    height: 1.7,
    healthyHaemoglobin: 13.5,
    lifespan: 116.7,
    normoblastDelay: 5,
    maxStimulation: 3.5,
    graftSupply: 0.55,
    blunting: 0.65,
    antibody: 24,
    shareM: 0.5,
    plasmaCellLoss: 0.04951,
    protection: 0.28,
    halfLifeM: 5,
    halfLifeG: 21,
    unitHaemoglobin: 55,
    viableShare: 0.83,
    cellularInhibition: 0,
    fading: 0.00289,
    diagnosed: 55,
  });
  const given = { sex: "female", wt: 60, U0: 20, dU: 0, Tdx: 33.5, A0: 0 } as const;
  expect(givenPatient(given, typical)).toMatchObject({
    male: false,
    weight: 60,
    cellularInhibition: 20,
    fading: 0,
    diagnosed: 33.5,
    antibody: 0,
  });
});

it("is the very patient that was written down, as JSON too", () => {
  const typical = typicalWith({});
  for (let id = 0; id < 100; id += 1) {
    const patient = drawPatient(typical, 5, id);
    const text = JSON.stringify(writtenPatient(patient));
    expect(givenPatient(JSON.parse(text), typicalWith({ bE: 0.9 }))).toEqual(patient);
  }
});
