import { committedBefore, type DayForces, exponential, FORCE, type Lanes, power } from "../kernel/index.ts";
import type { ArmCourse } from "../schema/patient-course.ts";
import { COUNT_PER_CONCENTRATION } from "./observe.ts";
import type { Patient } from "./patient.ts";
import type { Run } from "./run.ts";

/** What a course states of every day, in this order. */
export const STATES = [
  "haemoglobin",
  "reticulocytes",
  "reticulocytePercent",
  "titreM",
  "titreG",
  "plasmaCells",
  "graftSupply",
  "cordSupply",
  "survival",
  "inhibition",
  "stimulation",
  "immunosuppression",
  "iron",
] as const satisfies readonly (keyof ArmCourse)[];

/** One patient on one day, after its events; units as in `ArmCourse`. */
export type DayState = Readonly<Record<(typeof STATES)[number], number>>;

/** What, beside the lanes, decides how a day stands: its day of the ring and row of forces, the share of plasma cells that depletion has left, the level of immunosuppression, and transfusions so far. */
export interface DayContext {
  readonly ringDay: number;
  readonly forces: DayForces;
  readonly row: number;
  readonly plasmaCellShare: number;
  readonly immunosuppression: number;
  readonly transfusions: number;
}

/** Reads how the patient in lane 0 stands after the events of a day: the quantities of model.md section 3 at that moment. Changes nothing. */
export function dayState(run: Run, patient: Patient, lanes: Lanes, context: DayContext): DayState {
  const { forces, row } = context;
  const titreAtOne = run.typical.value("T50");
  const mass = lanes.reticulocytes[0]!;
  const volume = lanes.bloodVolume[0]!;
  const haemoglobin = lanes.haemoglobin[0]!;
  const antibody = lanes.plasmaM[0]! + lanes.plasmaG[0]!;
  const inhibition = lanes.inhibition[0]!;
  return {
    haemoglobin,
    reticulocytes: (COUNT_PER_CONCENTRATION * mass) / volume,
    reticulocytePercent: (100 * mass) / (haemoglobin * volume),
    titreM: lanes.plasmaM[0]! * titreAtOne,
    titreG: lanes.plasmaG[0]! * titreAtOne,
    plasmaCells: lanes.plasmaCells[0]! * context.plasmaCellShare,
    graftSupply: lanes.graftSupply[0]! * forces.values[row + FORCE.graftAtStart]!,
    cordSupply: forces.shares.reduce((sum, _, group) => sum + forces.values[row + FORCE.supply + 3 * group]!, 0),
    survival: 1 / (1 + power(antibody, run.physiology.steepness) + inhibition),
    inhibition,
    stimulation: stimulation(run, lanes, context.ringDay, forces.values[row + FORCE.addedErythropoietin]!),
    immunosuppression: context.immunosuppression,
    iron: bodyIron(run, patient, lanes, context.transfusions),
  };
}

/** g: what erythropoietin, consumed by the marrow of the last tau_N days, makes of the output in health. */
function stimulation({ physiology }: Run, lanes: Lanes, ringDay: number, added: number): number {
  const delay = lanes.normoblastDelay[0]!;
  const recent = (lanes.committed[0]! - committedBefore(lanes, 0, ringDay, delay)) / delay;
  const exponent = physiology.erythropoietinIntercept - physiology.erythropoietinSlope * lanes.haemoglobin[0]!;
  const consumed = 1 + (physiology.consumption * recent) / lanes.healthyOutput[0]!;
  const erythropoietin = (lanes.erythropoietinScale[0]! * exponential(exponent)) / consumed + added;
  return (lanes.maxStimulation[0]! * erythropoietin) / (erythropoietin + lanes.halfStimulation[0]!);
}

/** Iron in the body outside blood and marrow, mg above that of day −40: what came with dead cells, less what the marrow took. */
function bodyIron(run: Run, patient: Patient, lanes: Lanes, transfusions: number): number {
  const given = transfusions * run.units * patient.unitHaemoglobin;
  const unviable = given - lanes.given[0]!;
  return run.typical.value("ironPerGram") * (lanes.senescent[0]! + unviable - lanes.committed[0]!);
}
