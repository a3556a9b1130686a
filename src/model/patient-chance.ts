import { logarithm, normalQuantile, uniform } from "../kernel/index.ts";

/** The stream of the generator that patients are drawn from. */
const PATIENT_STREAM = 0;

/** Which draw of a patient decides what: part of the model version. */
export const DRAW = {
  sex: 0,
  class: 1,
  healthyHaemoglobin: 2,
  lifespan: 3,
  normoblastDelay: 4,
  maxStimulation: 5,
  graftSupply: 6,
  antibody: 7,
  plasmaCellLoss: 8,
  halfLifeM: 9,
  halfLifeG: 10,
  unitHaemoglobin: 11,
  viableShare: 12,
  weight: 13,
  height: 14,
  shareM: 15,
  cellularInhibition: 18,
  fading: 19,
  diagnosed: 20,
  escape: 21,
  death: 22,
  relapse: 23,
  secondGraft: 24,
} as const;

/** Numbers a patient is drawn from. */
const NUMBERS = DRAW.secondGraft + 1;
/** Patients whose numbers are kept, and how many of them are candidates of one slot: those of a run under parameter draws, which asks for the same patients under each of them. */
const KEPT = 4096;
const OF_A_SLOT = 8;

const kept = new Float64Array(KEPT * NUMBERS);
const patients = new Float64Array(KEPT).fill(-1);
let keptSeed = 0;

/** Where a number of a patient is kept, NaN while it has not been asked for. */
function placeOf(seed: number, id: number, draw: number): number {
  if (seed !== keptSeed) patients.fill(-1);
  keptSeed = seed;
  // a slot's candidates are 1024 numbers in a row
  const place = ((id >>> 10) * OF_A_SLOT + (id & (OF_A_SLOT - 1))) & (KEPT - 1);
  if (patients[place] !== id) {
    kept.fill(NaN, place * NUMBERS, (place + 1) * NUMBERS);
    patients[place] = id;
  }
  return place * NUMBERS + draw;
}

/** A uniform number strictly between 0 and 1 of patient `id` (whole, ≥ 0) of a seed, by the draw (of `DRAW`) it decides: nothing else of a run changes it. */
export function uniformOf(seed: number, id: number, draw: number): number {
  const place = placeOf(seed, id, draw);
  if (Number.isNaN(kept[place])) kept[place] = uniform(seed, PATIENT_STREAM, id, draw);
  return kept[place]!;
}

/** As `uniformOf`, a standard normal number instead; a draw is asked for in one way only. */
export function normalOf(seed: number, id: number, draw: number): number {
  const place = placeOf(seed, id, draw);
  if (Number.isNaN(kept[place])) kept[place] = normalQuantile(uniform(seed, PATIENT_STREAM, id, draw));
  return kept[place]!;
}

/** As `uniformOf`, a unit exponential number (> 0) instead; a draw is asked for in one way only. */
export function unitExponentialOf(seed: number, id: number, draw: number): number {
  const place = placeOf(seed, id, draw);
  if (Number.isNaN(kept[place])) kept[place] = -logarithm(uniform(seed, PATIENT_STREAM, id, draw));
  return kept[place]!;
}
