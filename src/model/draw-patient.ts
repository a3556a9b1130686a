import { exponential } from "../kernel/index.ts";
import type { PatientClass } from "../schema/patient-course.ts";
import { logLinearQuantile } from "./log-linear-quantile.ts";
import type { Patient } from "./patient.ts";
import { DRAW, normalOf, uniformOf } from "./patient-chance.ts";
import type { Typical } from "./typical.ts";

const LARGEST_GRAFT_SUPPLY = 1.3;
const LARGEST_VIABLE_SHARE = 0.97;

/** The median of three uniform numbers follows Beta(2, 2), exactly. */
function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

/** The class of the disease in patient number `id` (whole, ≥ 0) of a seed, by the shares of the table (model.md section 6): the very draw that `drawPatient` goes by. */
export function drawClass(typical: Typical, seed: number, id: number): PatientClass {
  const membership = uniformOf(seed, id, DRAW.class);
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
  const read = (symbol: string): Around => ({ value: typical.value(symbol), spread: typical.spread(symbol) });
  const ofSex = (sex: "Male" | "Female") => ({
    weight: read(`weight${sex}`),
    height: read(`height${sex}`),
    healthyHaemoglobin: read(`HbStar${sex}`),
  });
  return {
    male: ofSex("Male"),
    female: ofSex("Female"),
    lifespan: read("L"),
    normoblastDelay: read("tauN"),
    maxStimulation: read("gMax"),
    graftSupply: read("SD"),
    blunting: typical.value("bE"),
    antibody: read("A0"),
    shareM: typical.value("w"),
    persistentLoss: read("kPPersistent"),
    selfLimitedLoss: read("kP"),
    protection: typical.value("beta"),
    halfLifeM: read("halfM"),
    halfLifeG: read("halfG"),
    unitHaemoglobin: read("mHb"),
    viableShare: read("rho"),
    cellularInhibition: read("U0Cellular"),
    fading: read("dU"),
    diagnosed: typical.quantiles("diagnosis"),
  };
}

const tables = new WeakMap<Typical, ReturnType<typeof readTable>>();

function tableOf(typical: Typical): ReturnType<typeof readTable> {
  const table = tables.get(typical) ?? readTable(typical);
  tables.set(typical, table);
  return table;
}

/** A number of patient `id`, log-normal around what is typical. */
function around(seed: number, id: number, { value, spread }: Around, index: number): number {
  return value * exponential(spread * normalOf(seed, id, index));
}

/** Draws patient number `id` (whole, ≥ 0) of a seed: model.md section 6; the same whatever else is drawn. Where patients are alike, sex, class and the day of diagnosis are still drawn, and all else is typical. */
export function drawPatient(typical: Typical, seed: number, id: number): Patient {
  const table = tableOf(typical);
  const male = uniformOf(seed, id, DRAW.sex) < 0.5;
  const sex = male ? table.male : table.female;
  const drawn = drawClass(typical, seed, id);
  const cellular = drawn === "cellular";
  return {
    male,
    weight: around(seed, id, sex.weight, DRAW.weight),
    height: around(seed, id, sex.height, DRAW.height),
    healthyHaemoglobin: around(seed, id, sex.healthyHaemoglobin, DRAW.healthyHaemoglobin),
    lifespan: around(seed, id, table.lifespan, DRAW.lifespan),
    normoblastDelay: around(seed, id, table.normoblastDelay, DRAW.normoblastDelay),
    maxStimulation: around(seed, id, table.maxStimulation, DRAW.maxStimulation),
    graftSupply: Math.min(LARGEST_GRAFT_SUPPLY, around(seed, id, table.graftSupply, DRAW.graftSupply)),
    blunting: table.blunting,
    antibody: cellular ? 0 : around(seed, id, table.antibody, DRAW.antibody),
    shareM: typical.alike
      ? table.shareM
      : medianOfThree(
          uniformOf(seed, id, DRAW.shareM),
          uniformOf(seed, id, DRAW.shareM + 1),
          uniformOf(seed, id, DRAW.shareM + 2),
        ),
    plasmaCellLoss: around(
      seed,
      id,
      drawn === "persistent" ? table.persistentLoss : table.selfLimitedLoss,
      DRAW.plasmaCellLoss,
    ),
    protection: table.protection,
    halfLifeM: around(seed, id, table.halfLifeM, DRAW.halfLifeM),
    halfLifeG: around(seed, id, table.halfLifeG, DRAW.halfLifeG),
    unitHaemoglobin: around(seed, id, table.unitHaemoglobin, DRAW.unitHaemoglobin),
    viableShare: Math.min(LARGEST_VIABLE_SHARE, around(seed, id, table.viableShare, DRAW.viableShare)),
    cellularInhibition: cellular ? around(seed, id, table.cellularInhibition, DRAW.cellularInhibition) : 0,
    fading: cellular ? around(seed, id, table.fading, DRAW.fading) : 0,
    diagnosed: logLinearQuantile(table.diagnosed, uniformOf(seed, id, DRAW.diagnosed)),
  };
}
