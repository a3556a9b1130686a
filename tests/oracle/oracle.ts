import type { Dose } from "./blood.ts";
import { bloodFrom, firstDose } from "./blood.ts";
import { chainLifespan } from "./chain-lifespan.ts";
import { checkSchedule } from "./check-schedule.ts";
import { committedDay } from "./committed-output.ts";
import { dailyCurve } from "./daily-curve.ts";
import { fixedLifespan } from "./fixed-lifespan.ts";
import { historyLifespan } from "./history-lifespan.ts";
import { marrowDrive } from "./marrow-drive.ts";
import type { OraclePatient } from "./oracle-patient.ts";
import { bloodVolume, completePatient } from "./oracle-patient.ts";
import { firstDay } from "./run-in.ts";
import type { ScheduledEffect } from "./scheduled-effect.ts";
import type { TransfusionPolicy } from "./transfusion-policy.ts";
import { mayTransfuse } from "./transfusion-policy.ts";

const lifespans = { history: historyLifespan, chain: chainLifespan, fixed: fixedLifespan };

/** `step`: a whole fraction of a day; `days`: last day on the diagnosis clock; imposed days, when given, replace the rule, run-in included. */
export interface OracleOptions extends TransfusionPolicy {
  readonly step: number;
  readonly days: number;
  readonly units: number;
  readonly lifespan?: keyof typeof lifespans | undefined;
  /** Supply by cells that the antibody never reaches, always there. */
  readonly hostSupply?: number | undefined;
}

export type OracleRow = readonly [
  day: number,
  haemoglobin: number,
  reticulocytes: number,
  antibodyM: number,
  antibodyG: number,
];

export interface OracleAnswer {
  readonly transfusionDays: readonly number[];
  readonly runInDays: readonly number[];
  readonly rows: readonly OracleRow[];
  /** 10⁹/L on each day of `rows`. */
  readonly absoluteReticulocytes: readonly number[];
  /** How near the threshold haemoglobin came on any visit that could have transfused, g/dL. */
  readonly closestVisit: number;
  /** The largest distance from the threshold at which imposed days gave or withheld against the rule, g/dL; 0 under the rule, infinite off its visits. */
  readonly breach: number;
}

/** `prca@1`, sections 1–5, of one patient: written from the text alone, to hold the model against. */
export function oracle(
  from: OraclePatient,
  schedule: readonly ScheduledEffect[],
  options: OracleOptions,
): OracleAnswer {
  checkSchedule(schedule);
  const { threshold, units, days, imposedTransfusionDays: imposed } = options;
  const steps = Math.round(1 / options.step);
  if (Math.abs(steps * options.step - 1) > 1e-9)
    throw new Error(`no whole number of steps makes a day: ${options.step}`);
  const patient = completePatient(from);
  const volume = bloodVolume(patient);
  const length = days - firstDay + 1;
  const lifespan = lifespans[options.lifespan ?? "history"](patient.L, patient.hx, steps, length);
  const committed = dailyCurve(steps, length);
  const mature = dailyCurve(steps, length);
  const bloodAt = bloodFrom(patient, volume, steps, { committed, mature, lifespan });
  const drive = marrowDrive(patient, schedule, steps, days, options.hostSupply);
  const doses: Dose[] = [firstDose(patient, threshold)];
  const transfused: number[] = [];
  const rows: OracleRow[] = [];
  const absoluteReticulocytes: number[] = [];
  let closestVisit = Infinity;
  let breach = 0;
  let output = 0;

  for (let day = firstDay; day <= days; day++) {
    const before = bloodAt(day, 0, doses);
    let { haemoglobin } = before;
    const asked = mayTransfuse(options, day, transfused);
    const low = asked && haemoglobin < threshold;
    const given = imposed === undefined ? low : imposed.includes(day);
    const distance = Math.abs(haemoglobin - threshold);
    if (asked) closestVisit = Math.min(closestVisit, distance);
    if (given !== low) breach = Math.max(breach, asked ? distance : Infinity);
    if (given) {
      const grams = units * patient.mHb * patient.rho;
      doses.push({ day, grams });
      transfused.push(day);
      haemoglobin += grams / volume;
    }
    drive.exchange(day);
    if (day >= 0) {
      const percent = (100 * before.reticulocytes) / (haemoglobin * volume);
      rows.push([day, haemoglobin, percent, ...drive.antibodies()]);
      absoluteReticulocytes.push(3.33 * percent * haemoglobin);
    }
    const running = new Float64Array(2 * steps + 1);
    const left = new Float64Array(2 * steps + 1);
    for (let half = 0; half <= 2 * steps; half++) {
      running[half] = bloodAt(day, half, doses).haemoglobin;
      left[half] = committed.value(day + half / (2 * steps) - patient.tauN);
    }
    const over = committedDay(drive.over(day, running, left), output, steps);
    committed.add(over.committed, over.atSteps);
    output = over.committed.at(-1) ?? Number.NaN;
    const cells = lifespan.mature(over.atHalfSteps);
    mature.add(cells.mass, cells.slope);
  }
  return {
    transfusionDays: transfused.filter((day) => day >= 0),
    runInDays: transfused.filter((day) => day < 0),
    rows,
    absoluteReticulocytes,
    closestVisit,
    breach,
  };
}
