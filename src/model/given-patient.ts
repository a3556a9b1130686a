import type { PatientEntry } from "../schema/patient-entry.ts";
import type { Patient } from "./patient.ts";
import type { Typical } from "./typical.ts";

/** Healthy haemoglobin, weight, height and day of diagnosis of the typical patient (model.md section 2); between the sexes the table has no single value. */
const BETWEEN_SEXES = { haemoglobin: 13.5, weight: 70, height: 1.7 };

/** Writes a patient down, nothing left to what is typical; `givenPatient` makes the same of it. */
export function writtenPatient(patient: Patient): PatientEntry["patient"] {
  return {
    sex: patient.male ? "male" : "female",
    wt: patient.weight,
    ht: patient.height,
    HbStar: patient.healthyHaemoglobin,
    L: patient.lifespan,
    tauN: patient.normoblastDelay,
    gmax: patient.maxStimulation,
    SD: patient.graftSupply,
    bE: patient.blunting,
    A0: patient.antibody,
    w: patient.shareM,
    kP: patient.plasmaCellLoss,
    beta: patient.protection,
    halfM: patient.halfLifeM,
    halfG: patient.halfLifeG,
    mHb: patient.unitHaemoglobin,
    rho: patient.viableShare,
    U0: patient.cellularInhibition,
    dU: patient.fading,
    Tdx: patient.diagnosed,
  };
}

/** A patient given by what differs from the typical one; keys as in reference/trajectories.json. */
export function givenPatient(given: PatientEntry["patient"], typical: Typical): Patient {
  return {
    male: given.sex !== "female",
    weight: given.wt ?? BETWEEN_SEXES.weight,
    height: given.ht ?? BETWEEN_SEXES.height,
    healthyHaemoglobin: given.HbStar ?? BETWEEN_SEXES.haemoglobin,
    lifespan: given.L ?? typical.value("L"),
    normoblastDelay: given.tauN ?? typical.value("tauN"),
    maxStimulation: given.gmax ?? typical.value("gMax"),
    graftSupply: given.SD ?? typical.value("SD"),
    blunting: given.bE ?? typical.value("bE"),
    antibody: given.A0 ?? typical.value("A0"),
    shareM: given.w ?? typical.value("w"),
    plasmaCellLoss: given.kP ?? typical.value("kP"),
    protection: given.beta ?? typical.value("beta"),
    halfLifeM: given.halfM ?? typical.value("halfM"),
    halfLifeG: given.halfG ?? typical.value("halfG"),
    unitHaemoglobin: given.mHb ?? typical.value("mHb"),
    viableShare: given.rho ?? typical.value("rho"),
    cellularInhibition: given.U0 ?? 0,
    fading: given.dU ?? typical.value("dU"),
    diagnosed: given.Tdx ?? typical.value("diagnosisQ50"),
  };
}
