import { antibody, gaussPoints } from "./antibody.ts";
import { at } from "./at.ts";
import { calmedOutput, inhibition, leftByCalming } from "./calm.ts";
import type { Drive } from "./committed-output.ts";
import { kappa } from "./committed-output.ts";
import type { CompletePatient } from "./oracle-patient.ts";
import { bloodVolume } from "./oracle-patient.ts";
import { plasmaCells } from "./plasma-cells.ts";
import { firstDay } from "./run-in.ts";
import type { ScheduledEffect } from "./scheduled-effect.ts";
import { effectsOf, isOn } from "./scheduled-effect.ts";
import { cordSupply, graftSupply } from "./supply.ts";

/** Everything that acts on the marrow but its own past: antibody, cellular inhibition, supply, erythropoietin. */
export interface MarrowDrive {
  /** The exchanges of a day; the days follow one another. */
  readonly exchange: (day: number) => void;
  readonly antibodies: () => readonly [igM: number, igG: number];
  /** The drive over one day, given haemoglobin and earlier committed output at its half-steps; moves the antibody to the next day. */
  readonly over: (day: number, haemoglobin: Float64Array, committedBefore: Float64Array) => Drive;
}

const e0 = 3.05;
const e1 = 0.131;
const hA = 2;
const outsideM = 0.22;
const outsideG = 0.55;

export function marrowDrive(
  patient: CompletePatient,
  schedule: readonly ScheduledEffect[],
  steps: number,
  lastDay: number,
  hostSupply = 0,
): MarrowDrive {
  const { HbStar, L, tauN, gmax, bE, A0, w, halfM, halfG } = patient;
  const half = 1 / (2 * steps);
  const cells = plasmaCells(patient, schedule, lastDay);
  const calmed = leftByCalming(schedule);
  const output = calmedOutput(schedule);
  const cellsAtStart = cells(firstDay, firstDay);
  const classes = [
    antibody(w * A0, halfM, outsideM, cellsAtStart, half),
    antibody((1 - w) * A0, halfG, outsideG, cellsAtStart, half),
  ] as const;
  const cellular = inhibition(patient, schedule, 2 * steps, lastDay);
  const graft = graftSupply(patient, schedule, lastDay);
  const cord = cordSupply(schedule, false);
  const escapingCord = cordSupply(schedule, true);
  const removals = effectsOf(schedule, "remove");
  const infusions = effectsOf(schedule, "epo");
  const healthyOutput = (HbStar * bloodVolume(patient)) / L;
  const antibodies = () => [classes[0].plasma(), classes[1].plasma()] as const;
  const source = (day: number, time: number): number => cells(day, time) * (1 - output * (1 - calmed(day, time)));

  return {
    antibodies,
    exchange: (day) => {
      for (const removal of removals) if (removal.day === day) for (const one of classes) one.exchange(removal.left);
    },
    over: (day, haemoglobin, committedBefore) => {
      const stimulus = haemoglobin.map((hb) => bE * 10 ** (e0 - e1 * hb) * (1 + kappa));
      const capacity = new Float64Array(2 * steps + 1);
      for (let k = 0; k <= 2 * steps; k++) {
        const time = day + k * half;
        const [igM, igG] = antibodies();
        const u = at(cellular, (day - firstDay) * 2 * steps + k);
        const surviving = 1 / (1 + (igM + igG) ** hA + u);
        const supply = (graft(day, time) + cord(time)) * surviving + (escapingCord(time) + hostSupply) / (1 + u);
        capacity[k] = healthyOutput * gmax * supply;
        if (k === 2 * steps) break;
        const early = source(day, time + gaussPoints[0] * half);
        const late = source(day, time + gaussPoints[1] * half);
        for (const one of classes) one.advance(early, late);
      }
      return {
        stimulus,
        capacity,
        left: committedBefore,
        added: infusions.reduce((sum, epo) => sum + (isOn(epo, day) ? epo.add : 0), 0),
        halfMaximal: 10 ** (e0 - e1 * HbStar) * (gmax - 1),
        healthyMarrow: healthyOutput * tauN,
      };
    },
  };
}
