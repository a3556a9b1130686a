import { at } from "./at.ts";

/** What is known of one patient in one arm, by day of the therapy clock from 0 to horizon + window: after the events of the day, before any competing event is taken into account. */
export interface DailyFacts {
  readonly transfused: readonly boolean[];
  readonly haemoglobin: readonly number[];
  /** Absolute, 10⁹/L. */
  readonly reticulocytes: readonly number[];
  /** Titres as a laboratory without error reports them. */
  readonly titreM: readonly number[];
  readonly titreG: readonly number[];
  /** Days from the last transfusion before day 0 to day 0; infinite if there was none. */
  readonly sinceTransfusion: number;
  /** The whole day by which the first competing event has happened. */
  readonly event: { readonly cause: string; readonly day: number } | null;
}

export interface EndpointSetting {
  readonly horizon: number;
  readonly window: number;
  readonly titreLimit: number;
}

/** Days of the therapy clock; null = not by the horizon. */
export interface Endpoint {
  readonly independence: number | null;
  /** The competing event, where it and not independence came first. */
  readonly competing: { readonly cause: string; readonly day: number } | null;
  readonly state: readonly boolean[];
  readonly recovery: number | null;
  readonly haemoglobin10: number | null;
  readonly antibodyBelow: number | null;
  /** Days in (0, horizon] on which the patient, alive and free of relapse, was transfused. */
  readonly transfusionDays: readonly number[];
  readonly daysIndependent: (tau: number) => number;
  readonly daysLost: (tau: number) => number;
  readonly daysRecovered: (tau: number) => number;
}

/** Absolute reticulocytes that count as recovery, and on how many days running. */
const recoveryCount = 30;
const recoveryRun = 14;

/** Section 7 of the model's text, read off one patient day by day. */
export function endpoint(facts: DailyFacts, { horizon, window, titreLimit }: EndpointSetting): Endpoint {
  const { event } = facts;
  const days = Array.from({ length: horizon + 1 }, (_, day) => day);
  const free = (day: number): boolean => event === null || day < event.day;
  const transfused = (from: number, to: number): boolean => {
    for (let day = from; day <= to; day += 1) {
      const given = facts.transfused[day];
      if (given === undefined) throw new Error(`day ${day} lies beyond what is known`);
      if (given) return true;
    }
    return false;
  };
  const confirmed = days.map(
    (day) => (day === 0 || transfused(day, day)) && !transfused(day + 1, day + window) && free(day + window),
  );
  const state = days.map((day) => {
    if (!free(day)) return false;
    let since = day;
    while (since > 0 && !transfused(since, since)) since -= 1;
    return confirmed[since] === true;
  });
  const enough = (day: number): boolean => at(facts.reticulocytes, day) >= recoveryCount;
  const recovers = (day: number): boolean => {
    for (let next = day; next < day + recoveryRun; next += 1) if (!enough(next) || !free(next)) return false;
    return true;
  };
  const spared = (day: number): boolean => {
    for (let before = day; before > day - 28; before -= 1) {
      if (before < 0 ? facts.sinceTransfusion === -before : transfused(before, before)) return false;
    }
    return true;
  };
  const first = (holds: (day: number) => boolean): number | null => days.find(holds) ?? null;
  const independence = first((day) => confirmed[day] === true);
  const recovery = first(recovers);
  return {
    independence,
    competing: independence === null && event !== null && event.day <= horizon ? event : null,
    state,
    recovery,
    haemoglobin10: first((day) => free(day) && at(facts.haemoglobin, day) >= 10 && spared(day)),
    antibodyBelow: first(
      (day) => free(day) && at(facts.titreM, day) < titreLimit && at(facts.titreG, day) < titreLimit,
    ),
    transfusionDays: days.filter((day) => day > 0 && free(day) && transfused(day, day)),
    daysIndependent: (tau) => state.slice(0, tau).filter(Boolean).length,
    daysLost: (tau) => days.slice(0, tau).filter((day) => !free(day)).length,
    daysRecovered: (tau) =>
      days.slice(0, tau).filter((day) => recovery !== null && day >= recovery && free(day)).length,
  };
}
