import { logarithm } from "../../kernel/index.ts";
import type { StudyDesign } from "../../schema/tested-measure.ts";
import type { Fate } from "./first-independence.ts";
import { EARLIEST_TREATMENT, FOLLOWED, treatmentRates } from "./natural-course.ts";
import type { StudyPools } from "./study-pools.ts";

/** Uniform numbers strictly between 0 and 1, one after the other. */
export type NextUniform = () => number;

/** Somebody in a simulated study: when he became independent, from the origin of his design, and when he was treated before that; infinite where neither. */
export interface StudyPatient {
  readonly independent: number;
  readonly treated: number;
  readonly fate: Fate;
}

/** One of a list, each as likely. Throws at an empty list. */
function oneOf<Thing>(things: readonly Thing[], next: NextUniform): Thing {
  const found = things[Math.floor(next() * things.length)];
  if (found === undefined) throw new Error("nothing to choose from");
  return found;
}

/** So many patients of a pool, with replacement. */
export function someOf(patients: number, draw: () => StudyPatient): readonly StudyPatient[] {
  return Array.from({ length: patients }, draw);
}

/** Somebody who starts therapy with one of the regimens. */
export function treatedPatient(pools: StudyPools, regimens: readonly string[], next: NextUniform): StudyPatient {
  const fate = oneOf(pools.treated(oneOf(regimens, next)), next);
  return { independent: fate.independent, treated: 0, fate };
}

/** Somebody followed from diagnosis on, who is never treated. */
export function untreatedPatient({ natural }: StudyPools, next: NextUniform): StudyPatient {
  const fate = oneOf(natural, next);
  return { independent: fate.independent, treated: Infinity, fate };
}

/** Somebody followed from diagnosis on, who is treated when his time comes, at a rate per day from day 30 on, if he is still dependent then; afterwards he fares as somebody who starts therapy on a published day. */
function centrePatient(pools: StudyPools, regimens: readonly string[], rate: number, next: NextUniform): StudyPatient {
  const waiting = untreatedPatient(pools, next);
  const treated = EARLIEST_TREATMENT - logarithm(next()) / rate;
  if (treated >= Math.min(waiting.independent, waiting.fate.event.day, FOLLOWED)) return waiting;
  const after = treatedPatient(pools, regimens, next);
  return { independent: treated + after.independent, treated, fate: waiting.fate };
}

/** So many patients of a design that does not compare groups; how soon its centre treats is drawn once for all of them. */
export function drawnPatients(
  design: Exclude<StudyDesign, "compared" | "graft">,
  pools: StudyPools,
  { patients, regimens }: { readonly patients: number; readonly regimens: readonly string[] },
  next: NextUniform,
): readonly StudyPatient[] {
  if (design === "diagnosis") return someOf(patients, () => untreatedPatient(pools, next));
  if (design === "therapy") return someOf(patients, () => treatedPatient(pools, regimens, next));
  const rate = oneOf(treatmentRates(), next);
  return someOf(patients, () => centrePatient(pools, regimens, rate, next));
}
