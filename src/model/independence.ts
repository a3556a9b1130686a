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
  const starts = transfusions[0] === 0 ? transfusions : [0, ...transfusions];
  return starts.flatMap((from, index) => {
    const next = starts[index + 1] ?? Infinity;
    const confirmed = from <= horizon && next > from + window && eventDay > from + window;
    return confirmed ? [{ from, until: Math.min(next, eventDay) }] : [];
  });
}
