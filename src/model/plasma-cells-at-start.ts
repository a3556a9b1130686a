import { exponential } from "../kernel/index.ts";
import { FIRST_DAY } from "./first-day.ts";
import { integral, type Level } from "./immunosuppression.ts";
import type { Patient } from "./patient.ts";

/** Host plasma cells on day −40 of a patient under planned immunosuppression, such that 1 would be left on day 0 if nothing were done (model.md section 2). */
export function plasmaCellsAtStart({ plasmaCellLoss, protection }: Patient, plan: Level): number {
  return exponential(plasmaCellLoss * (-FIRST_DAY - protection * integral(plan, FIRST_DAY, 0)));
}
