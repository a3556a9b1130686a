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
  const runs: Independence[] = [];
  let from = 0;
  for (let index = transfusions[0] === 0 ? 1 : 0; index <= transfusions.length; index += 1) {
    const next = transfusions[index] ?? Infinity;
    const confirmed = from <= horizon && next > from + window && eventDay > from + window;
    if (confirmed) runs.push({ from, until: Math.min(next, eventDay) });
    from = next;
  }
  return runs;
}
