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

/** A typical value and the SD of the log around it. */
interface Around {
  readonly value: number;
  readonly spread: number;
}

/** What patients are drawn around, read from a table once: a run draws thousands. */
function readTable(typical: Typical) {
  const around = (symbol: string): Around => ({ value: typical.value(symbol), spread: typical.spread(symbol) });
  const ofSex = (sex: "Male" | "Female") => ({
    weight: around(`weight${sex}`),
    height: around(`height${sex}`),
    healthyHaemoglobin: around(`HbStar${sex}`),
  });
  return {
    male: ofSex("Male"),
    female: ofSex("Female"),
    lifespan: around("L"),
    normoblastDelay: around("tauN"),
    maxStimulation: around("gMax"),
    graftSupply: around("SD"),
    blunting: typical.value("bE"),
    antibody: around("A0"),
    shareM: typical.value("w"),
    persistentLoss: around("kPPersistent"),
    selfLimitedLoss: around("kP"),
    protection: typical.value("beta"),
    halfLifeM: around("halfM"),
    halfLifeG: around("halfG"),
    unitHaemoglobin: around("mHb"),
    viableShare: around("rho"),
    cellularInhibition: around("U0Cellular"),
    fading: around("dU"),
    diagnosed: [0, 25, 50, 75, 100].map((percent) => typical.value(`diagnosisQ${percent}`)),
  };
}

const tables = new WeakMap<Typical, ReturnType<typeof readTable>>();

function tableOf(typical: Typical): ReturnType<typeof readTable> {
  const table = tables.get(typical) ?? readTable(typical);
  tables.set(typical, table);
  return table;
}

/** Draws patient number `id` (whole, ≥ 0) of a seed: model.md section 6; the same whatever else is drawn. Where patients are alike, sex, class and the day of diagnosis are still drawn, and all else is typical. */
export function drawPatient(typical: Typical, seed: number, id: number): Patient {
  const table = tableOf(typical);
  const draw = (index: number): number => uniform(seed, PATIENT_STREAM, id, index);
  const around = ({ value, spread }: Around, index: number): number =>
    value * exponential(spread * normalQuantile(draw(index)));
  const male = draw(DRAW.sex) < 0.5;
  const sex = male ? table.male : table.female;
  const drawn = drawClass(typical, seed, id);
  const cellular = drawn === "cellular";
  return {
    male,
    weight: around(sex.weight, DRAW.weight),
    height: around(sex.height, DRAW.height),
    healthyHaemoglobin: around(sex.healthyHaemoglobin, DRAW.healthyHaemoglobin),
    lifespan: around(table.lifespan, DRAW.lifespan),
    normoblastDelay: around(table.normoblastDelay, DRAW.normoblastDelay),
    maxStimulation: around(table.maxStimulation, DRAW.maxStimulation),
    graftSupply: Math.min(LARGEST_GRAFT_SUPPLY, around(table.graftSupply, DRAW.graftSupply)),
    blunting: table.blunting,
    antibody: cellular ? 0 : around(table.antibody, DRAW.antibody),
    shareM: typical.alike
      ? table.shareM
      : medianOfThree(draw(DRAW.shareM), draw(DRAW.shareM + 1), draw(DRAW.shareM + 2)),
    plasmaCellLoss: around(drawn === "persistent" ? table.persistentLoss : table.selfLimitedLoss, DRAW.plasmaCellLoss),
    protection: table.protection,
    halfLifeM: around(table.halfLifeM, DRAW.halfLifeM),
    halfLifeG: around(table.halfLifeG, DRAW.halfLifeG),
    unitHaemoglobin: around(table.unitHaemoglobin, DRAW.unitHaemoglobin),
    viableShare: Math.min(LARGEST_VIABLE_SHARE, around(table.viableShare, DRAW.viableShare)),
    cellularInhibition: cellular ? around(table.cellularInhibition, DRAW.cellularInhibition) : 0,
    fading: cellular ? around(table.fading, DRAW.fading) : 0,
    diagnosed: logLinearQuantile(table.diagnosed, draw(DRAW.diagnosed)),
  };
}
