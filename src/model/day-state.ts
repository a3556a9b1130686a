import {
  committedBefore,
  COUNT_PER_CONCENTRATION,
  type DayForces,
  exponential,
  FORCE,
  type Lanes,
  power,
} from "../kernel/index.ts";
import type { CourseState } from "../schema/course-state.ts";
import type { Patient } from "./patient.ts";
import type { Run } from "./run.ts";

/** One patient on one day, after its events; units as in `ArmCourse`. */
export type DayState = Readonly<Record<CourseState, number>>;

/** What, beside the lanes, decides how a day stands: which lane it is, its day of the ring and row of forces, the share of plasma cells that depletion has left, the level of immunosuppression, and transfusions so far. */
export interface DayContext {
  readonly lane: number;
  readonly ringDay: number;
  readonly forces: DayForces;
  readonly row: number;
  readonly plasmaCellShare: number;
  readonly immunosuppression: number;
  readonly transfusions: number;
}

type Reader = (run: Run, patient: Patient, lanes: Lanes, context: DayContext) => number;

const readers: Readonly<Record<CourseState, Reader>> = {
  haemoglobin: (_, __, lanes, { lane }) => lanes.haemoglobin[lane]!,
  reticulocytes: (_, __, lanes, { lane }) =>
    (COUNT_PER_CONCENTRATION * lanes.reticulocytes[lane]!) / lanes.bloodVolume[lane]!,
  reticulocytePercent: (_, __, lanes, { lane }) =>
    (100 * lanes.reticulocytes[lane]!) / (lanes.haemoglobin[lane]! * lanes.bloodVolume[lane]!),
  titreM: (run, _, lanes, { lane }) => lanes.plasmaM[lane]! * run.typical.value("T50"),
  titreG: (run, _, lanes, { lane }) => lanes.plasmaG[lane]! * run.typical.value("T50"),
  plasmaCells: (_, __, lanes, { lane, plasmaCellShare }) => lanes.plasmaCells[lane]! * plasmaCellShare,
  graftSupply: (_, __, lanes, { lane, forces, row }) =>
    lanes.graftSupply[lane]! * forces.values[row + FORCE.graftAtStart]!,
  cordSupply: ({ structure }, _, __, { forces, row }) =>
    forces.shares.reduce((sum, _share, group) => sum + forces.values[row + FORCE.supply + 3 * group]!, 0) -
    structure.hostSupply,
  survival: (run, _, lanes, { lane }) => {
    const antibody = lanes.plasmaM[lane]! + lanes.plasmaG[lane]!;
    return 1 / (1 + power(antibody, run.physiology.steepness) + lanes.inhibition[lane]!);
  },
  inhibition: (_, __, lanes, { lane }) => lanes.inhibition[lane]!,
  stimulation: (run, _, lanes, context) => stimulation(run, lanes, context),
  immunosuppression: (_, __, ___, { immunosuppression }) => immunosuppression,
  iron: (run, patient, lanes, context) => bodyIron(run, patient, lanes, context),
};

/** Reads one state of the patient in a lane after the events of a day: the quantities of model.md section 3 at that moment, in the units of `ArmCourse`. Changes nothing. */
export function readState(state: CourseState, run: Run, patient: Patient, lanes: Lanes, context: DayContext): number {
  return readers[state](run, patient, lanes, context);
}

/** A value for each state, by its name, in the order of `CourseState`. */
export function eachState<Value>(value: (state: CourseState) => Value): Readonly<Record<CourseState, Value>> {
  return {
    haemoglobin: value("haemoglobin"),
    reticulocytes: value("reticulocytes"),
    reticulocytePercent: value("reticulocytePercent"),
    titreM: value("titreM"),
    titreG: value("titreG"),
    plasmaCells: value("plasmaCells"),
    graftSupply: value("graftSupply"),
    cordSupply: value("cordSupply"),
    survival: value("survival"),
    inhibition: value("inhibition"),
    stimulation: value("stimulation"),
    immunosuppression: value("immunosuppression"),
    iron: value("iron"),
  };
}

/** Reads all states of the patient in a lane after the events of a day; changes nothing. */
export function dayState(run: Run, patient: Patient, lanes: Lanes, context: DayContext): DayState {
  return eachState((state) => readers[state](run, patient, lanes, context));
}

/** g: what erythropoietin, consumed by the marrow of the last tau_N days, makes of the output in health. */
function stimulation({ physiology }: Run, lanes: Lanes, { lane, ringDay, forces, row }: DayContext): number {
  const added = forces.values[row + FORCE.addedErythropoietin]!;
  const delay = lanes.normoblastDelay[lane]!;
  const recent = (lanes.committed[lane]! - committedBefore(lanes, lane, ringDay, delay)) / delay;
  const exponent = physiology.erythropoietinIntercept - physiology.erythropoietinSlope * lanes.haemoglobin[lane]!;
  const consumed = 1 + (physiology.consumption * recent) / lanes.healthyOutput[lane]!;
  const erythropoietin = (lanes.erythropoietinScale[lane]! * exponential(exponent)) / consumed + added;
  return (lanes.maxStimulation[lane]! * erythropoietin) / (erythropoietin + lanes.halfStimulation[lane]!);
}

/** Iron in the body outside blood and marrow, mg above that of day −40: what came with dead cells, less what the marrow took. */
function bodyIron(run: Run, patient: Patient, lanes: Lanes, { lane, transfusions }: DayContext): number {
  const given = transfusions * run.units * patient.unitHaemoglobin;
  const unviable = given - lanes.given[lane]!;
  return run.typical.value("ironPerGram") * (lanes.senescent[lane]! + unviable - lanes.committed[lane]!);
}
