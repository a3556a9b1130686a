import type { DiagnosisDay, TherapyDay } from "../base/clock.ts";
import { logarithm, uniform } from "../kernel/index.ts";
import { DRAW, PATIENT_STREAM } from "./draw-patient.ts";
import type { Typical } from "./typical.ts";

export const CAUSES = ["dead", "relapsed", "regrafted"] as const;
export type Cause = (typeof CAUSES)[number];

const DAYS_PER_YEAR = 365.25;

/** When a patient's competing events would fall if the hazard never changed, in days from diagnosis, one a cause. */
export type EventTimes = Readonly<Record<Cause, DiagnosisDay>>;

/** Draws one unit exponential per cause for patient `id` and turns it into days from diagnosis at the hazards of the table (per year of 365.25 days; a hazard of 0 never strikes). */
export function drawEvents(typical: Typical, seed: number, id: number): EventTimes {
  const time = (symbol: string, draw: number): number =>
    (-logarithm(uniform(seed, PATIENT_STREAM, id, draw)) * DAYS_PER_YEAR) / typical.value(symbol);
  return {
    dead: time("death", DRAW.death),
    relapsed: time("relapse", DRAW.relapse),
    regrafted: time("secondGraft", DRAW.secondGraft),
  };
}

/** The first of a patient's competing events after therapy starts, on the whole day by which it has happened; the day is infinite if none ever happens. */
export interface CompetingEvent {
  readonly cause: Cause;
  readonly day: TherapyDay;
}

/** The first competing event when each hazard is multiplied by its factor from day `start` on; for patients free of events on that day. */
export function competingEvent(
  events: EventTimes,
  start: DiagnosisDay,
  factors: Readonly<Record<Cause, number>>,
): CompetingEvent {
  let first: CompetingEvent = { cause: "dead", day: Infinity };
  for (const cause of CAUSES) {
    const day = (events[cause] - start) / factors[cause];
    if (day < first.day) first = { cause, day };
  }
  return { cause: first.cause, day: Math.ceil(first.day) };
}
