import { exponential, gammaLifespan, type Lanes, type Lifespan, writePropagator } from "../kernel/index.ts";
import { bloodVolume } from "./blood-volume.ts";
import { integral, type Level } from "./immunosuppression.ts";
import type { Patient } from "./patient.ts";
import type { Typical } from "./typical.ts";

/** The first day a simulation knows, on the diagnosis clock. */
export const FIRST_DAY = -40;
const LN2 = 0.6931471805599453;
const LN10 = 2.302585092994046;
/** How far above the threshold haemoglobin starts, g/dL. */
const START_ABOVE_THRESHOLD = 1.2;
const NEVER = -1e9;

/** Writes a patient as he is on day −40 (model.md section 2) to a lane; `plan` is his planned immunosuppression, `threshold` in g/dL, `lifespan` how mature cells age. What the lane held before is gone. */
export function fillLane(
  lanes: Lanes,
  lane: number,
  patient: Patient,
  typical: Typical,
  plan: Level,
  threshold: number,
  lifespan: Lifespan = gammaLifespan(lanes.stages),
): void {
  for (let at = lane; at < lanes.memory.length; at += lanes.size) lanes.memory[at] = 0;
  const volume = bloodVolume(patient.male, patient.height, patient.weight);
  lanes.bloodVolume[lane] = volume;
  lanes.healthyHaemoglobin[lane] = patient.healthyHaemoglobin;
  lanes.healthyOutput[lane] = (patient.healthyHaemoglobin * volume) / patient.lifespan;
  lanes.stageRate[lane] = lifespan.stages / patient.lifespan;
  lanes.normoblastDelay[lane] = patient.normoblastDelay;
  lanes.maturation[lane] = typical.value("tauR");
  lanes.maxStimulation[lane] = patient.maxStimulation;
  const healthyErythropoietin = LN10 * (typical.value("e0") - typical.value("e1") * patient.healthyHaemoglobin);
  lanes.halfStimulation[lane] = exponential(healthyErythropoietin) * (patient.maxStimulation - 1);
  lanes.erythropoietinScale[lane] = patient.blunting * (1 + typical.value("kappa"));
  lanes.graftSupply[lane] = patient.graftSupply;
  lanes.plasmaCellLoss[lane] = patient.plasmaCellLoss;
  lanes.protection[lane] = patient.protection;
  lanes.cellularInhibition[lane] = patient.cellularInhibition;
  lanes.inhibition[lane] = patient.cellularInhibition;
  lanes.fade[lane] = 1;
  lanes.fadeHalfDay[lane] = exponential(-0.5 * patient.fading);
  lanes.unitHaemoglobin[lane] = Math.round(typical.value("units")) * patient.unitHaemoglobin * patient.viableShare;
  lanes.lastTransfusion[lane] = NEVER;
  lanes.recoveredOn[lane] = Infinity;
  lanes.haemoglobin10On[lane] = Infinity;
  lanes.antibodyBelowOn[lane] = Infinity;
  const haemoglobin = threshold + START_ABOVE_THRESHOLD;
  lanes.haemoglobin[lane] = haemoglobin;
  lanes.mature[lane] = haemoglobin * volume;
  lifespan.add(lanes, lane, haemoglobin * volume);
  const cells = exponential(patient.plasmaCellLoss * (-FIRST_DAY - patient.protection * integral(plan, FIRST_DAY, 0)));
  lanes.plasmaCells[lane] = cells;
  fillAntibody(lanes, lane, patient, typical, cells);
}

/** Antibody in balance with the plasma cells, and how it will move. */
function fillAntibody(lanes: Lanes, lane: number, patient: Patient, typical: Typical, cells: number): void {
  const { shareM, halfLifeM, halfLifeG, antibody } = patient;
  const outsideM = typical.value("fM");
  const outsideG = typical.value("fG");
  fillPropagator(lanes, lane, typical, lanes.propagatorM, outsideM, halfLifeM, shareM, antibody);
  fillPropagator(lanes, lane, typical, lanes.propagatorG, outsideG, halfLifeG, 1 - shareM, antibody);
  const plasmaM = shareM * antibody * cells;
  const plasmaG = (1 - shareM) * antibody * cells;
  lanes.plasmaM[lane] = plasmaM;
  lanes.outsideM[lane] = (plasmaM * outsideM) / (1 - outsideM);
  lanes.plasmaG[lane] = plasmaG;
  lanes.outsideG[lane] = (plasmaG * outsideG) / (1 - outsideG);
}

/** How antibody of one isotype will move: the share of it that is outside plasma in balance, its half-life, and its share of the antibody at diagnosis. */
function fillPropagator(
  lanes: Lanes,
  lane: number,
  typical: Typical,
  rows: Float64Array,
  outside: number,
  halfLife: number,
  share: number,
  antibody: number,
): void {
  const back = typical.value("k21");
  const clearance = LN2 / (halfLife * (1 - outside));
  const outward = (back * outside) / (1 - outside);
  writePropagator({ clearance, outward, back, secretion: clearance * share * antibody }, rows, lane, lanes.size);
}
