import type { DiagnosisDay } from "../base/clock.ts";
import {
  advanceDay,
  COUNT_PER_CONCENTRATION,
  exchangePlasma,
  FORCE,
  type Lanes,
  makeLanes,
  needsTransfusion,
  transfuse,
} from "../kernel/index.ts";
import type { EffectOnDay } from "./effect-on-day.ts";
import { fillLane } from "./fill-lane.ts";
import { FIRST_DAY } from "./first-day.ts";
import { forcesOf } from "./forces.ts";
import { changedLevel, type ImmunosuppressionChange, plannedLevel, writeDailyMeans } from "./immunosuppression.ts";
import { type ModelStructure, modelStructure } from "./model-structure.ts";
import type { Patient } from "./patient.ts";
import { physiologyOf } from "./physiology-of.ts";
import type { Typical } from "./typical.ts";

/** A patient, what is done to him on the diagnosis clock, and how long to follow him. With `transfusionDays` he is transfused on just those days, whatever his haemoglobin; `changedFrom` is the day from which changes of immunosuppression count (day −40); `lacking` the shares of units that in him lack the antigen (those of 1); `structure` how the model is built (as it stands). */
export interface Life {
  readonly patient: Patient;
  readonly effects: readonly EffectOnDay[];
  readonly changes: readonly ImmunosuppressionChange[];
  readonly lastDay: DiagnosisDay;
  readonly transfusionDays?: readonly DiagnosisDay[];
  readonly changedFrom?: DiagnosisDay | undefined;
  readonly lacking?: ReadonlySet<number>;
  readonly structure?: ModelStructure;
}

/** A patient on one day, after its events; haemoglobin in g/dL, reticulocytes as % and 10⁹/L (mass from before the transfusion), antibody in multiples of A50. */
export interface DayOfLife {
  readonly day: DiagnosisDay;
  readonly transfused: boolean;
  readonly haemoglobin: number;
  readonly reticulocytePercent: number;
  readonly reticulocytes: number;
  readonly antibodyM: number;
  readonly antibodyG: number;
  /** Everything the kernel holds, lane 0 being the patient; not to be kept or changed. */
  readonly lanes: Lanes;
}

/** Lives one patient from day −40 to `lastDay` (included), calling `see` every day; the same arithmetic as a run's. */
export function livePatient(life: Life, typical: Typical, see: (day: DayOfLife) => void): void {
  const {
    patient,
    transfusionDays,
    changedFrom = FIRST_DAY,
    lacking = new Set([1]),
    structure = modelStructure(),
  } = life;
  const physiology = physiologyOf(typical, structure);
  const { hostSupply } = structure;
  const days = life.lastDay - FIRST_DAY;
  const forces = forcesOf(life.effects, FIRST_DAY, days + 1, typical.value("tauP"), hostSupply);
  const plan = plannedLevel(patient, typical.value("taperFrom"), typical.value("taperTo"));
  const immunosuppression = new Float64Array(days);
  // before the first dose the plan itself: the same level cut at a change differs in its last bits
  const planned = Math.min(days, changedFrom - FIRST_DAY);
  writeDailyMeans(plan, FIRST_DAY, planned, immunosuppression, 0, 1);
  const decidedOn = (change: ImmunosuppressionChange): DiagnosisDay =>
    Math.max(changedFrom, change.kind === "points" ? changedFrom : (change.decided ?? changedFrom));
  for (const day of new Set([changedFrom, ...life.changes.map(decidedOn).toSorted((one, other) => one - other)])) {
    const known = life.changes.filter((change) => decidedOn(change) <= day);
    const from = Math.min(days, day - FIRST_DAY);
    writeDailyMeans(changedLevel(plan, known), day, days - from, immunosuppression, from, 1);
  }
  const policy = { threshold: typical.value("threshold"), minInterval: typical.value("minInterval") };
  const visit = Math.round(typical.value("visit"));
  const lanes = makeLanes(1, physiology.lifespan.rows);
  fillLane(lanes, 0, patient, typical, plan, policy.threshold, physiology.lifespan);
  forces.shares.forEach((share, group) => {
    lanes.escapes[group] = lacking.has(share) || (group === 0 && hostSupply > 0) ? 1 : 0;
  });
  for (let index = 0; index <= days; index += 1) {
    const day = FIRST_DAY + index;
    const row = index * forces.width;
    const mass = lanes.reticulocytes[0]!;
    const transfused =
      transfusionDays?.includes(day) ?? (index % visit === 0 && needsTransfusion(lanes, 0, day, policy));
    if (transfused) transfuse(lanes, 0, day, physiology.lifespan);
    exchangePlasma(lanes, 1, forces.values[row + FORCE.remove]!);
    const volume = lanes.bloodVolume[0]!;
    const haemoglobin = lanes.haemoglobin[0]!;
    see({
      day,
      transfused,
      haemoglobin,
      reticulocytePercent: (100 * mass) / (haemoglobin * volume),
      reticulocytes: (COUNT_PER_CONCENTRATION * mass) / volume,
      antibodyM: lanes.plasmaM[0]!,
      antibodyG: lanes.plasmaG[0]!,
      lanes,
    });
    if (index < days) {
      advanceDay(lanes, 1, { day: index, forces, row, immunosuppression, at: index, fading: day >= 0 }, physiology);
    }
  }
}
