import type { ArmCourse, PatientClass, PatientCourse } from "../../src/schema/patient-course.ts";

/** What an invented patient is like; what is left out is typical. */
export interface InventedPatient {
  readonly class?: PatientClass;
  readonly antibody?: number;
  readonly halving?: number;
  readonly supply?: number;
  readonly start?: number;
  readonly horizon?: number;
  readonly escapes?: boolean | null;
  readonly event?: ArmCourse["event"];
  readonly arms?: readonly { readonly arm: string; readonly cord: number }[];
}

/** The titre at which survival is halved, as T50 of the parameters. */
export const halvingTitre = 2;

const volume = 46;
const window = 56;
const cords = [
  { arm: "watch", cord: 0 },
  { arm: "ucb-single", cord: 0.3 },
  { arm: "ucb-mnc-x3", cord: 0.3 },
  { arm: "ucb-msc", cord: 0.1 },
];

/** A course nobody simulated, by a model much simpler than prca@1: coherent enough to be told and drawn. */
export function inventedCourse(patient: InventedPatient = {}): PatientCourse {
  const { start = 88, horizon = 365, escapes = true } = patient;
  const kind = patient.class ?? "self-limited";
  const days = Array.from({ length: start + 40 + horizon + 1 }, (_, index) => index - start - 40);
  return {
    slot: 56,
    refused: 1,
    class: kind,
    start,
    escapes,
    entry: {
      id: "56",
      patient: {
        sex: "female",
        wt: 61.2,
        ht: 1.66,
        A0: kind === "cellular" ? 0 : (patient.antibody ?? 24),
        w: 0.42,
        kP: Math.LN2 / (patient.halving ?? 14),
        SD: patient.supply ?? 0.55,
        U0: kind === "cellular" ? 30 : 0,
        dU: 0.003,
      },
      schedule: [],
    },
    days,
    horizon,
    threshold: 7,
    arms: (patient.arms ?? cords).map(({ arm, cord }) => inventedArm(arm, cord, days, patient)),
  };
}

function inventedArm(arm: string, cord: number, days: readonly number[], patient: InventedPatient): ArmCourse {
  const { start = 88, horizon = 365, antibody = 24, halving = 14, supply = 0.55, escapes = true } = patient;
  const cellular = patient.class === "cellular";
  const column = (value: (day: number) => number): number[] => days.map((day) => value(day));
  const plasma = (day: number): number => 2 ** (-(day + start) / halving);
  const level = (day: number): number => (cellular ? 0 : antibody * 2 ** (-(day + start - 6) / Math.max(halving, 6)));
  const inhibition = (day: number): number => (cellular ? 30 * Math.exp(-0.003 * Math.max(0, day + start)) : 0);
  const survival = (day: number): number => 1 / (1 + level(day) ** 2 + inhibition(day));
  const infused = (day: number): number =>
    day < 0 || cord === 0 ? 0 : cord * (1 - Math.exp(-day / 8)) * Math.exp(-day / 60);
  const output = (day: number): number =>
    5.5 * 3 * (supply * survival(day - 8) + infused(day - 8) * (escapes === true ? 1 : survival(day - 8)));
  const transfusions: number[] = [];
  let mass = 8.2 * volume;
  const haemoglobin = days.map((day, index) => {
    const before = mass / volume;
    if (index % 3 === 0 && before < 7) {
      transfusions.push(day);
      mass += 2 * 55 * 0.83;
    }
    const now = mass / volume;
    mass += output(day) * Math.max(0.3, (14 - now) / 7) - mass / 70;
    return now;
  });
  const reticulocytes = column((day) => 9.5 * output(day));
  const event = patient.event ?? null;
  const last = event?.day ?? Infinity;
  const given = transfusions.filter((day) => day >= 0 && day < last);
  const starts = given[0] === 0 ? given : [0, ...given];
  const from = starts.findIndex((day, index) => {
    const free = Math.min(starts[index + 1] ?? Infinity, last) > day + window;
    return free && day + window <= horizon;
  });
  const independent = starts[from] ?? null;
  const run = days.findIndex(
    (day, index) => day >= 0 && reticulocytes.slice(index, index + 14).every((value) => value >= 30),
  );
  return {
    arm,
    transfusions,
    doses: cord === 0 ? [] : (arm === "ucb-mnc-x3" ? [0, 7, 14] : [0]).map((day) => ({ regimen: arm, day })),
    schedule: [],
    haemoglobin,
    reticulocytes,
    reticulocytePercent: reticulocytes.map((value, index) => value / (3.33 * (haemoglobin[index] ?? 8))),
    titreM: column((day) => 0.42 * level(day) * halvingTitre),
    titreG: column((day) => 0.58 * level(day) * halvingTitre),
    plasmaCells: column(plasma),
    graftSupply: column(() => supply),
    cordSupply: column(infused),
    survival: column(survival),
    inhibition: column(inhibition),
    stimulation: column(() => 2.4),
    immunosuppression: column((day) => Math.min(1, Math.max(0, (180 - 55 - start - day) / 80))),
    iron: column((day) => 380 * transfusions.filter((each) => each <= day).length),
    independent,
    dependentAgain: independent === null ? null : (starts[from + 1] ?? null),
    recovery: run < 0 ? null : (days[run] ?? null),
    event,
  };
}
