import type { CompletePatient } from "./oracle-patient.ts";
import { firstDay } from "./run-in.ts";
import type { ScheduledEffect } from "./scheduled-effect.ts";
import { effectsOf } from "./scheduled-effect.ts";
import { gaussPoints } from "./antibody.ts";

/** 1 − e_T: what calming leaves; `day` names the day whose events are done. */
export function leftByCalming(schedule: readonly ScheduledEffect[]): (day: number, time: number) => number {
  const calms = effectsOf(schedule, "calm");
  return (day, time) =>
    calms.reduce(
      (left, calm) => (calm.day <= day ? left * (1 - calm.size * Math.exp((calm.day - time) / calm.decay)) : left),
      1,
    );
}

/** The one output of a schedule's calming effects; the text does not say how different ones combine. */
export function calmedOutput(schedule: readonly ScheduledEffect[]): number {
  const outputs = new Set(effectsOf(schedule, "calm").map(({ output }) => output));
  if (outputs.size > 1) throw new Error("calming effects of different output are not defined");
  return [...outputs][0] ?? 0;
}

const kU = 0.1;

/** U after each step of 1 / `steps` days from day −40 on: exact decay, order-4 Gauss quadrature of what drives it. */
export function inhibition(
  patient: CompletePatient,
  schedule: readonly ScheduledEffect[],
  steps: number,
  lastDay: number,
): Float64Array {
  const { U0, dU } = patient;
  const left = leftByCalming(schedule);
  const step = 1 / steps;
  const values = new Float64Array((lastDay - firstDay + 1) * steps + 1);
  let u = U0;
  values[0] = u;
  for (let k = 0; k < values.length - 1; k++) {
    const day = firstDay + Math.floor(k / steps);
    const time = firstDay + k / steps;
    let drive = 0;
    for (const point of gaussPoints) {
      const s = time + point * step;
      const target = U0 * Math.exp(-dU * Math.max(0, s)) * left(day, s);
      drive += (step / 2) * kU * Math.exp(-kU * (1 - point) * step) * target;
    }
    u = u * Math.exp(-kU * step) + drive;
    values[k + 1] = u;
  }
  return values;
}
