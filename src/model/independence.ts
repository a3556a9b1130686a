import type { TherapyDay } from "../base/clock.ts";

/** A confirmed stretch without transfusions: independent on days `from` … `until` − 1. */
export interface Independence {
  readonly from: TherapyDay;
  readonly until: TherapyDay;
}

/**
 * The confirmed runs of independence that start by the horizon (model.md section 7): a run starts on the day of a transfusion (or on day 0), is confirmed when neither transfusion nor competing event follows within `window` days, and ends at the next transfusion or event.
 * `transfusions` in rising order from day 0 and complete to horizon + window; `eventDay` is infinite if no competing event happens.
 */
export function independenceRuns(
  transfusions: readonly TherapyDay[],
  eventDay: TherapyDay,
  horizon: TherapyDay,
  window: number,
): readonly Independence[] {
  const days = new Float64Array(roomForRuns(transfusions));
  const count = writeIndependenceRuns(transfusions, eventDay, horizon, window, days);
  return Array.from({ length: count }, (_, run) => ({ from: days[2 * run]!, until: days[2 * run + 1]! }));
}

/** How many numbers the runs of a life with these transfusions take at most. */
export function roomForRuns(transfusions: readonly TherapyDay[]): number {
  return 2 * (transfusions.length + 1);
}

/** Writes what `independenceRuns` gives to `days`, which has room for it: `from` and `until` of each run, one after the other. Returns how many there are. */
export function writeIndependenceRuns(
  transfusions: readonly TherapyDay[],
  eventDay: TherapyDay,
  horizon: TherapyDay,
  window: number,
  days: Float64Array,
): number {
  let runs = 0;
  let from = 0;
  for (let index = transfusions[0] === 0 ? 1 : 0; index <= transfusions.length; index += 1) {
    const next = index < transfusions.length ? transfusions[index]! : Infinity;
    if (from <= horizon && next > from + window && eventDay > from + window) {
      days[2 * runs] = from;
      days[2 * runs + 1] = Math.min(next, eventDay);
      runs += 1;
    }
    from = next;
  }
  return runs;
}
