import { at } from "./at.ts";

/** What the marrow's answer needs at each half-step of a day. */
export interface Drive {
  /** Erythropoietin in blood if the marrow consumed as in health times (1 + kappa), mIU/mL. */
  readonly stimulus: Float64Array;
  /** Output at full stimulation, g/d. */
  readonly capacity: Float64Array;
  /** Output committed up to tau_N before, g. */
  readonly left: Float64Array;
  readonly added: number;
  readonly halfMaximal: number;
  /** Output in health over tau_N, g. */
  readonly healthyMarrow: number;
}

export interface CommittedDay {
  /** Output committed since day −40 at the steps of the day, g. */
  readonly committed: Float64Array;
  /** J at those steps and at the half-steps, g/d. */
  readonly atSteps: Float64Array;
  readonly atHalfSteps: Float64Array;
}

export const kappa = 6;

/** One day of J: Runge–Kutta of order 4 in the committed output, of whose recent part J is a function. */
export function committedDay(drive: Drive, start: number, steps: number): CommittedDay {
  const output = (half: number, committed: number): number => {
    const marrow = (committed - at(drive.left, half)) / drive.healthyMarrow;
    const epo = at(drive.stimulus, half) / (1 + kappa * marrow) + drive.added;
    return (at(drive.capacity, half) * epo) / (epo + drive.halfMaximal);
  };
  const committed = new Float64Array(steps + 1);
  const atSteps = new Float64Array(steps + 1);
  const atHalfSteps = new Float64Array(2 * steps + 1);
  const h = 1 / steps;
  let now = start;
  committed[0] = now;
  atSteps[0] = output(0, now);
  atHalfSteps[0] = at(atSteps, 0);
  for (let k = 0; k < steps; k++) {
    const first = at(atSteps, k);
    const second = output(2 * k + 1, now + (h / 2) * first);
    const third = output(2 * k + 1, now + (h / 2) * second);
    const fourth = output(2 * k + 2, now + h * third);
    const next = now + (h / 6) * (first + 2 * second + 2 * third + fourth);
    const end = output(2 * k + 2, next);
    atHalfSteps[2 * k + 1] = output(2 * k + 1, (now + next) / 2 + (h / 8) * (first - end));
    atHalfSteps[2 * k + 2] = end;
    atSteps[k + 1] = end;
    committed[k + 1] = next;
    now = next;
  }
  return { committed, atSteps, atHalfSteps };
}
