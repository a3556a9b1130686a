import { exponential, normalQuantile, uniform } from "../kernel/index.ts";
import type { PatientClass } from "../schema/patient-course.ts";
import { logLinearQuantile } from "./log-linear-quantile.ts";
import type { Patient } from "./patient.ts";
import type { Typical } from "./typical.ts";

/** The stream of the generator that patients are drawn from. */
export const PATIENT_STREAM = 0;

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

const LARGEST_GRAFT_SUPPLY = 1.3;
const LARGEST_VIABLE_SHARE = 0.97;

/** The median of three uniform numbers follows Beta(2, 2), exactly. */
function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

/** The class of the disease in patient number `id` (whole, ≥ 0) of a seed, by the shares of the table (model.md section 6): the very draw that `drawPatient` goes by. */
export function drawClass(typical: Typical, seed: number, id: number): PatientClass {
  const membership = uniform(seed, PATIENT_STREAM, id, DRAW.class);
  const selfLimited = typical.value("classSelfLimited");
  if (membership < selfLimited) return "self-limited";
  return membership < selfLimited + typical.value("classPersistent") ? "persistent" : "cellular";
}

/** A number of patient `id`, log-normal around the typical value of a symbol. */
function around(typical: Typical, seed: number, id: number, symbol: string, index: number): number {
  const quantile = normalQuantile(uniform(seed, PATIENT_STREAM, id, index));
  return typical.value(symbol) * exponential(typical.spread(symbol) * quantile);
}

/** Draws patient number `id` (whole, ≥ 0) of a seed: model.md section 6; the same whatever else is drawn. Where patients are alike, sex, class and the day of diagnosis are still drawn, and all else is typical. */
export function drawPatient(typical: Typical, seed: number, id: number): Patient {
  const male = uniform(seed, PATIENT_STREAM, id, DRAW.sex) < 0.5;
  const drawn = drawClass(typical, seed, id);
  const cellular = drawn === "cellular";
  return {
    male,
    weight: around(typical, seed, id, male ? "weightMale" : "weightFemale", DRAW.weight),
    height: around(typical, seed, id, male ? "heightMale" : "heightFemale", DRAW.height),
    healthyHaemoglobin: around(typical, seed, id, male ? "HbStarMale" : "HbStarFemale", DRAW.healthyHaemoglobin),
    lifespan: around(typical, seed, id, "L", DRAW.lifespan),
    normoblastDelay: around(typical, seed, id, "tauN", DRAW.normoblastDelay),
    maxStimulation: around(typical, seed, id, "gMax", DRAW.maxStimulation),
    graftSupply: Math.min(LARGEST_GRAFT_SUPPLY, around(typical, seed, id, "SD", DRAW.graftSupply)),
    blunting: typical.value("bE"),
    antibody: cellular ? 0 : around(typical, seed, id, "A0", DRAW.antibody),
    shareM: typical.alike
      ? typical.value("w")
      : medianOfThree(
          uniform(seed, PATIENT_STREAM, id, DRAW.shareM),
          uniform(seed, PATIENT_STREAM, id, DRAW.shareM + 1),
          uniform(seed, PATIENT_STREAM, id, DRAW.shareM + 2),
        ),
    plasmaCellLoss: around(typical, seed, id, drawn === "persistent" ? "kPPersistent" : "kP", DRAW.plasmaCellLoss),
    protection: typical.value("beta"),
    halfLifeM: around(typical, seed, id, "halfM", DRAW.halfLifeM),
    halfLifeG: around(typical, seed, id, "halfG", DRAW.halfLifeG),
    unitHaemoglobin: around(typical, seed, id, "mHb", DRAW.unitHaemoglobin),
    viableShare: Math.min(LARGEST_VIABLE_SHARE, around(typical, seed, id, "rho", DRAW.viableShare)),
    cellularInhibition: cellular ? around(typical, seed, id, "U0Cellular", DRAW.cellularInhibition) : 0,
    fading: cellular ? around(typical, seed, id, "dU", DRAW.fading) : 0,
    diagnosed: logLinearQuantile(typical.quantiles("diagnosis"), uniform(seed, PATIENT_STREAM, id, DRAW.diagnosed)),
  };
}
