import type { Lanes } from "../../../src/kernel/index.ts";
import type { PlainPatient } from "./plain-patient.ts";

const RING_DAYS = 32;

/** A lane of the kernel, standing on day 0, as an object. */
export function plainPatientOf(lanes: Lanes, lane: number, groups: number): PlainPatient {
  const one = (row: Float64Array, at = 0): number => row[at * lanes.size + lane] ?? Number.NaN;
  const all = (row: Float64Array, count: number): number[] => Array.from({ length: count }, (_, at) => one(row, at));
  return {
    bloodVolume: one(lanes.bloodVolume),
    healthyHaemoglobin: one(lanes.healthyHaemoglobin),
    healthyOutput: one(lanes.healthyOutput),
    stageRate: one(lanes.stageRate),
    normoblastDelay: one(lanes.normoblastDelay),
    maturation: one(lanes.maturation),
    maxStimulation: one(lanes.maxStimulation),
    halfStimulation: one(lanes.halfStimulation),
    erythropoietinScale: one(lanes.erythropoietinScale),
    graftSupply: one(lanes.graftSupply),
    plasmaCellLoss: one(lanes.plasmaCellLoss),
    protection: one(lanes.protection),
    cellularInhibition: one(lanes.cellularInhibition),
    fadeHalfDay: one(lanes.fadeHalfDay),
    unitHaemoglobin: one(lanes.unitHaemoglobin),
    propagators: [all(lanes.propagatorM, 25), all(lanes.propagatorG, 25)],
    escapes: all(lanes.escapes, groups).map((escapes) => escapes === 1),
    mature: one(lanes.mature),
    reticulocytes: one(lanes.reticulocytes),
    haemoglobin: one(lanes.haemoglobin),
    plasmaCells: one(lanes.plasmaCells),
    plasma: [one(lanes.plasmaM), one(lanes.plasmaG)],
    outside: [one(lanes.outsideM), one(lanes.outsideG)],
    inhibition: one(lanes.inhibition),
    fade: one(lanes.fade),
    committed: one(lanes.committed),
    output: one(lanes.output),
    lastTransfusion: one(lanes.lastTransfusion),
    stages: all(lanes.chain, lanes.stages),
    days: Array.from({ length: RING_DAYS - 1 }, (_, at) => ({
      committed: one(lanes.ringCommitted, at + 1),
      output: one(lanes.ringOutput, at + 1),
      slope: one(lanes.ringSlope, at + 1),
      curve: one(lanes.ringCurve, at + 1),
    })),
  };
}
