import { exponential, FORCE, type Physiology } from "../../../src/kernel/index.ts";
import type { PlainPatient } from "./plain-patient.ts";

const REMEMBERED = 31;

/** The forces of one day, in the kernel's order. */
type Forces = readonly number[];

/** What of a patient stays the same within the day, and its three moments: start, middle, end. */
interface Today {
  readonly antibody: readonly number[];
  readonly matureAtEnd: number;
  readonly inhibition: readonly number[];
  readonly output: number[];
}

function committedBefore(patient: PlainPatient, back: number): number {
  const whole = Math.floor(-back);
  const x = -back - whole;
  const day = patient.days.at(whole);
  if (day === undefined) throw new Error("the patient remembers too few days");
  return day.committed + x * (day.output + x * (day.slope + x * day.curve));
}

function moveAntibody(patient: PlainPatient, forces: Forces, immunosuppression: number): number[] {
  const [lossFactor = 1, early = 1, middle = 1, late = 1] = [
    forces[FORCE.lossFactor],
    ...forces.slice(FORCE.secretionAtStart),
  ];
  const start = patient.plasmaCells;
  const kept = 1 - patient.protection * immunosuppression;
  const end = start * exponential(-(patient.plasmaCellLoss * kept * lossFactor));
  const secretion = [start * early, Math.sqrt(start * end) * middle, end * late];
  const moved = patient.propagators.map((terms, isotype) => {
    const from = [patient.plasma[isotype] ?? 0, patient.outside[isotype] ?? 0, ...secretion];
    const reach = (quantity: number): number =>
      terms.slice(quantity, quantity + 5).reduce((sum, term, place) => sum + term * (from[place] ?? 0), 0);
    return { before: from[0] ?? 0, midday: reach(5), plasma: reach(15), outside: reach(20) };
  });
  patient.plasmaCells = end;
  patient.plasma = moved.map(({ plasma }) => plasma);
  patient.outside = moved.map(({ outside }) => outside);
  return (["before", "midday", "plasma"] as const).map((moment) => moved.reduce((sum, one) => sum + one[moment], 0));
}

function ageMatureCells(patient: PlainPatient, loss: number): number {
  const back = patient.normoblastDelay + patient.maturation;
  const entering = committedBefore(patient, back - 1) - committedBefore(patient, back);
  const half = 0.5 * patient.stageRate;
  const scale = 1 / (1 + half + 0.5 * loss);
  const keep = (1 - half - 0.5 * loss) * scale;
  const pass = half * scale;
  const aged: number[] = [];
  for (const [stage, here] of patient.stages.entries()) {
    const before = patient.stages[stage - 1];
    const after = aged[stage - 1];
    aged.push(
      before === undefined || after === undefined
        ? here * keep + entering * scale
        : here * keep + (before + after) * pass,
    );
  }
  patient.stages = aged;
  return aged.reduce((sum, stage) => sum + stage, 0);
}

function moveInhibition(patient: PlainPatient, forces: Forces, half: 1 | 2, response: number): number {
  const stays = exponential(-0.5 * response);
  const weightAtEnd = 1 - (1 - stays) / (0.5 * response);
  const weightAtStart = 1 - stays - weightAtEnd;
  const [before = 1, after = 1] = forces.slice(FORCE.calmAtStart + half - 1);
  const faded = patient.fade * patient.fadeHalfDay;
  const target = weightAtStart * patient.fade * before + weightAtEnd * faded * after;
  patient.inhibition = stays * patient.inhibition + patient.cellularInhibition * target;
  patient.fade = faded;
  return patient.inhibition;
}

function countReticulocytes(patient: PlainPatient, matureAtEnd: number, half: 1 | 2, physiology: Physiology): void {
  const { marrowTransit, transitShortening } = physiology;
  const { bloodVolume, healthyHaemoglobin } = patient;
  const mature = half === 1 ? 0.5 * (patient.mature + matureAtEnd) : matureAtEnd;
  const delay = patient.normoblastDelay - 0.5 * half;
  const old = committedBefore(patient, delay + patient.maturation);
  for (let pass = 0; pass < 2; pass += 1) {
    const guess = patient.haemoglobin;
    const short = healthyHaemoglobin - guess > 0;
    const transit = marrowTransit * exponential(-transitShortening * Math.max(0, healthyHaemoglobin - guess));
    const whole = Math.floor(-delay - transit);
    const x = -delay - transit - whole;
    const day = patient.days.at(whole);
    if (day === undefined) throw new Error("the patient remembers too few days");
    const young = day.committed + x * (day.output + x * (day.slope + x * day.curve));
    const leaving = day.output + x * (2 * day.slope + x * (3 * day.curve));
    const pull = short ? (leaving * transitShortening * transit) / bloodVolume : 0;
    patient.haemoglobin = guess + ((young - old + mature) / bloodVolume - guess) / (1 + pull);
    if (short === healthyHaemoglobin - patient.haemoglobin > 0) break;
  }
  patient.reticulocytes = Math.max(0, patient.haemoglobin * bloodVolume - mature);
}

function marrowOutput(
  patient: PlainPatient,
  today: Today,
  forces: Forces,
  moment: 0 | 1 | 2,
  physiology: Physiology,
): number {
  const { erythropoietinIntercept, erythropoietinSlope, consumption, steepness } = physiology;
  const [start = patient.output, middle = 0] = today.output;
  const weight = [0, 0.25, 1 / 6][moment] ?? 0;
  const so = [0, 0.25 * start, (start + 4 * middle) / 6][moment] ?? 0;
  const recent = patient.committed - committedBefore(patient, patient.normoblastDelay - 0.5 * moment) + so;
  let supply = patient.graftSupply * (forces[FORCE.graftAtStart + moment] ?? 1);
  let escaped = 0;
  for (const [group, escapes] of patient.escapes.entries()) {
    const cells = forces[FORCE.supply + 3 * group + moment] ?? 0;
    if (escapes) escaped += cells;
    else supply += cells;
  }
  const added = forces[FORCE.addedErythropoietin] ?? 0;
  const own =
    patient.erythropoietinScale * exponential(erythropoietinIntercept - erythropoietinSlope * patient.haemoglobin);
  const perGram = consumption / (patient.normoblastDelay * patient.healthyOutput);
  const inhibition = today.inhibition[moment] ?? 0;
  const surviving = 1 / (1 + (today.antibody[moment] ?? 0) ** steepness + inhibition);
  const most = patient.healthyOutput * patient.maxStimulation * (supply * surviving + escaped / (1 + inhibition));
  let level = moment === 2 ? 2 * middle - start : start;
  for (let pass = moment === 0 ? 1 : 0; pass < 2; pass += 1) {
    const consumed = 1 + perGram * (recent + weight * level);
    const drive = own + added * consumed;
    level = (most * drive) / (drive + patient.halfStimulation * consumed);
  }
  return level;
}

/** Moves one patient through one day by the kernel's scheme: the same equations, not the same order of additions. Days of plasma exchange are not provided for. */
export function plainDay(
  patient: PlainPatient,
  forces: Forces,
  immunosuppression: number,
  physiology: Physiology,
): void {
  if (forces[FORCE.fine] === 1 || forces[FORCE.remove] !== 1) throw new Error("a day of plasma exchange");
  const antibody = moveAntibody(patient, forces, immunosuppression);
  const matureAtEnd = ageMatureCells(patient, physiology.randomLoss);
  const inhibition = [patient.inhibition];
  const output: number[] = [];
  const today = { antibody, matureAtEnd, inhibition, output };
  for (const moment of [0, 1, 2] as const) {
    if (moment > 0) {
      inhibition.push(moveInhibition(patient, forces, moment as 1 | 2, physiology.inhibitionResponse));
      countReticulocytes(patient, matureAtEnd, moment as 1 | 2, physiology);
    }
    output.push(marrowOutput(patient, today, forces, moment, physiology));
  }
  const [start = 0, middle = 0, end = 0] = output;
  patient.days.push({
    committed: patient.committed,
    output: start,
    slope: (4 * middle - 3 * start - end) / 2,
    curve: (2 * (start + end) - 4 * middle) / 3,
  });
  if (patient.days.length > REMEMBERED) patient.days.shift();
  patient.committed += (start + 4 * middle + end) / 6;
  patient.output = end;
  patient.mature = matureAtEnd;
}
