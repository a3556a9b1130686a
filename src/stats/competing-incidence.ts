import { type RiskTable, stepsOf } from "./risk-table.ts";
import { jackknife } from "./jackknife.ts";

/** An estimate after each time at which somebody left, and its standard error. */
export interface Estimates {
  readonly estimate: Float64Array;
  readonly se: Float64Array;
}

/** Cumulative incidences of competing causes, in the order of the table's causes, and the share free of all; with `time` they have one length. */
export interface CompetingIncidence {
  readonly time: Float64Array;
  readonly eventFree: Estimates;
  readonly causes: readonly Estimates[];
}

/**
 * The Aalen–Johansen estimate: cumulative incidence of each competing cause and the share free of all; they sum to 1. Late entry is allowed; once all at risk have had an event, nothing changes any more.
 * Standard errors by the infinitesimal jackknife. Estimates as cmprsk's cuminc, errors as survival's survfit of several states. Source: Aalen & Johansen 1978.
 */
export function competingIncidence(table: RiskTable): CompetingIncidence {
  const steps = stepsOf(table).length;
  const room = (): Estimates => ({ estimate: new Float64Array(steps), se: new Float64Array(steps) });
  const time = new Float64Array(steps);
  const eventFree = room();
  const causes = table.causes.map(room);
  const error = jackknife(table);
  const incidence = table.causes.map(() => 0);
  let free = 1;
  let step = 0;
  for (const [at, day] of table.times.entries()) {
    error.advance(at, free);
    let leaving = 0;
    for (const [cause, events] of table.events.entries()) {
      const d = events[at] ?? NaN;
      leaving += d;
      if (d > 0) incidence[cause] = (incidence[cause] ?? NaN) + (free * d) / (table.atRisk[at] ?? NaN);
    }
    if (leaving > 0) free *= 1 - leaving / (table.atRisk[at] ?? NaN);
    if (table.leaving[at] === 0) continue;
    time[step] = day;
    eventFree.estimate[step] = free;
    eventFree.se[step] = error.ofFree();
    for (const [cause, { estimate, se }] of causes.entries()) {
      estimate[step] = Math.min(1, incidence[cause] ?? NaN);
      se[step] = error.ofCause(cause);
    }
    step += 1;
  }
  return { time, eventFree, causes };
}
