import type { DiagnosisDay } from "../base/clock.ts";
import { exchangeModes, exponential } from "../kernel/index.ts";
import { FIRST_DAY } from "./first-day.ts";
import { integral, type Level } from "./immunosuppression.ts";
import { type Isotype, isotypesOf } from "./isotypes.ts";
import type { Patient } from "./patient.ts";
import { plasmaCellsAtStart } from "./plasma-cells-at-start.ts";
import type { Typical } from "./typical.ts";

/** Under this difference of two rates over the time they act, one stands for the other. */
const ALIKE = 1e-6;

/** What an inflow that starts at 1 and falls at `rate` has left after `days` where `loss` per day is lost. */
function remaining(rate: number, loss: number, days: number): number {
  const gap = (loss - rate) * days;
  const kept = exponential(-rate * days);
  return Math.abs(gap) < ALIKE ? kept * days : (kept - exponential(-loss * days)) / (loss - rate);
}

/**
 * The most antibody (both isotypes in plasma, multiples of A50) that a patient can have on `day` (≥ −40, whole or not, diagnosis clock) and after, if nothing is done for him but the plan, which falls from 1 to 0.
 * Exact once the plan has come to 0 if it fell in one step, else an upper limit: all that the plan protects is taken as protected fully and first, so at no time have fewer plasma cells been left. They decay in two exponentials then, and each isotype follows in closed form.
 */
export function antibodyLeft(patient: Patient, plan: Level, typical: Typical, day: DiagnosisDay): number {
  const { plasmaCellLoss, protection, antibody } = patient;
  const passed = day - FIRST_DAY;
  const suppressed = integral(plan, FIRST_DAY, Math.max(FIRST_DAY, plan.at(-1)?.[0] ?? FIRST_DAY));
  const shielded = Math.min(passed, suppressed);
  const rate = plasmaCellLoss * (1 - protection);
  const atStart = plasmaCellsAtStart(patient, plan);
  const cells = atStart * exponential(-rate * shielded);
  const since = passed - shielded;
  const ofMode = (mode: number, inflow: number): number => {
    const before = inflow * atStart * (exponential(-mode * shielded) / mode + remaining(rate, mode, shielded));
    return before * exponential(-mode * since) + inflow * cells * remaining(plasmaCellLoss, mode, since);
  };
  const ofIsotype = ({ share, rates }: Isotype): number => {
    const { slow, fast } = exchangeModes(rates);
    const weight = (rates.back + slow) / (slow - fast);
    const inflow = rates.clearance * share * antibody;
    return ofMode(-slow, weight * inflow) + ofMode(-fast, (1 - weight) * inflow);
  };
  const [m, g] = isotypesOf(patient, typical);
  return ofIsotype(m) + ofIsotype(g);
}
