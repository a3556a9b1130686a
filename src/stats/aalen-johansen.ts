import { assert } from "../base/assert.ts";

/** Numbers of patients by day: `events[cause][day]`, `censored[day]`; whoever is in neither stays at risk to the end. */
export interface EventsByDay {
  readonly n: number;
  readonly events: readonly ArrayLike<number>[];
  readonly censored: ArrayLike<number>;
}

export interface AalenJohansen {
  readonly eventFree: Float64Array<ArrayBuffer>;
  readonly incidence: readonly Float64Array<ArrayBuffer>[];
}

/**
 * Cumulative incidence of each competing event and the fraction free of all, by day, after that day's events (fractions of n; they sum to 1).
 * Whole counts, n ≥ 1, arrays of one length; those censored on a day are at risk on that day; throws when more leave than there were.
 * Aalen & Johansen 1978, computed by passing the share of the censored on (Efron 1967): without censoring each value is exactly count / n.
 */
export function aalenJohansen({ n, events, censored }: EventsByDay): AalenJohansen {
  const days = censored.length;
  assert(Number.isInteger(n) && n >= 1, `impossible number of patients: ${n}`);
  assert(
    events.every((cause) => cause.length === days),
    "every cause needs as many days as the censored",
  );
  const eventFree = new Float64Array(days);
  const curves = new Float64Array(events.length * days);
  const incidence = events.map((_, cause) => curves.subarray(cause * days, (cause + 1) * days));
  let atRisk = n;
  // Since the last censoring: who shared what was then event-free, and where each curve stood.
  let sharers = n;
  let shared = 1;
  const stood = new Float64Array(events.length);
  const counted = new Float64Array(events.length);
  for (let day = 0; day < days; day++) {
    // nothing is made in here: a summary of twelve arms passes 4,400 days
    for (let cause = 0; cause < events.length; cause++) {
      const leave = events[cause]?.[day] ?? 0;
      const count = (counted[cause] ?? 0) + leave;
      counted[cause] = count;
      curves[cause * days + day] = (stood[cause] ?? 0) + (sharers === 0 ? 0 : (shared * count) / sharers);
      atRisk -= leave;
    }
    eventFree[day] = sharers === 0 ? shared : (shared * atRisk) / sharers;
    const leaving = censored[day] ?? 0;
    assert(atRisk >= leaving, `more patients left by day ${day} than the ${n} there were`);
    if (leaving > 0) {
      shared = eventFree[day] ?? 0;
      for (let cause = 0; cause < events.length; cause++) stood[cause] = curves[cause * days + day] ?? 0;
      counted.fill(0);
      atRisk -= leaving;
      sharers = atRisk;
    }
  }
  return { eventFree, incidence };
}
