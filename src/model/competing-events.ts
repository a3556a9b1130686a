import type { DiagnosisDay, TherapyDay } from "../base/clock.ts";
import type { HarmStep } from "./harm-factors.ts";
import { DRAW, unitExponentialOf } from "./patient-chance.ts";
import type { Typical } from "./typical.ts";

export const CAUSES = ["dead", "relapsed", "regrafted"] as const;
export type Cause = (typeof CAUSES)[number];

const DAYS_PER_YEAR = 365.25;

/** When a patient's competing events would fall if the hazard never changed, in days from diagnosis, one a cause. */
export type EventTimes = Readonly<Record<Cause, DiagnosisDay>>;

/** Draws one unit exponential per cause for patient `id` and turns it into days from diagnosis at the hazards of the table (per year of 365.25 days; a hazard of 0 never strikes). */
export function drawEvents(typical: Typical, seed: number, id: number): EventTimes {
  const time = (symbol: string, draw: number): number =>
    (unitExponentialOf(seed, id, draw) * DAYS_PER_YEAR) / typical.value(symbol);
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

/** The day of the therapy clock by which a hazard that is so many times its old self in each step adds up to what `rest` days of it would have. */
function strikes(rest: number, harm: readonly HarmStep[], cause: Cause): TherapyDay {
  let left = rest;
  let from = 0;
  let factor = 1;
  for (let index = 0; index < harm.length; index += 1) {
    const step = harm[index]!;
    // a step that changes nothing is none, to the last bit
    if (step.factors[cause] === factor) continue;
    const taken = factor * (step.from - from);
    if (left < taken) break;
    left -= taken;
    from = step.from;
    factor = step.factors[cause];
  }
  return from + left / factor;
}

/**
 * The first competing event when each hazard is multiplied, from each step of `harm` on (the first from day 0 of therapy, the others in rising order), by the factor of that step; for patients free of events on day `start`.
 * The hazard is constant within a step and meets the one unit exponential drawn for the cause: a regimen given by a rule changes nothing of what has happened by its day, and nothing for those it is not given to.
 */
export function competingEvent(events: EventTimes, start: DiagnosisDay, harm: readonly HarmStep[]): CompetingEvent {
  let first: Cause = "dead";
  let earliest = Infinity;
  for (let index = 0; index < CAUSES.length; index += 1) {
    const cause = CAUSES[index]!;
    const day = strikes(events[cause] - start, harm, cause);
    if (!(day < earliest)) continue;
    first = cause;
    earliest = day;
  }
  return { cause: first, day: Math.ceil(earliest) };
}
