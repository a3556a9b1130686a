import { exponential, gammaLifespan, type Lanes, type Lifespan, writePropagator } from "../kernel/index.ts";
import { bloodVolume } from "./blood-volume.ts";
import type { Level } from "./immunosuppression.ts";
import { type Isotype, isotypesOf } from "./isotypes.ts";
import type { Patient } from "./patient.ts";
import { plasmaCellsAtStart } from "./plasma-cells-at-start.ts";
import type { Typical } from "./typical.ts";

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
  const cells = plasmaCellsAtStart(patient, plan);
  lanes.plasmaCells[lane] = cells;
  fillAntibody(lanes, lane, patient, typical, cells);
}

/** Antibody in balance with the plasma cells, and how it will move. */
function fillAntibody(lanes: Lanes, lane: number, patient: Patient, typical: Typical, cells: number): void {
  const [m, g] = isotypesOf(patient, typical);
  fillIsotype(lanes, lane, m, lanes.propagatorM, patient.antibody);
  fillIsotype(lanes, lane, g, lanes.propagatorG, patient.antibody);
  const plasmaM = m.share * patient.antibody * cells;
  const plasmaG = g.share * patient.antibody * cells;
  lanes.plasmaM[lane] = plasmaM;
  lanes.outsideM[lane] = (plasmaM * m.outside) / (1 - m.outside);
  lanes.plasmaG[lane] = plasmaG;
  lanes.outsideG[lane] = (plasmaG * g.outside) / (1 - g.outside);
}

/** How one isotype of so much antibody at diagnosis will move. */
function fillIsotype(lanes: Lanes, lane: number, isotype: Isotype, rows: Float64Array, antibody: number): void {
  const { clearance, outward, back } = isotype.rates;
  // every rate written out: engines are slow to spread what is made so often
  const rates = { clearance, outward, back, secretion: clearance * isotype.share * antibody };
  writePropagator(rates, rows, lane, lanes.size);
}
