import { type RiskTable, stepsOf } from "./risk-table.ts";

/** A survival curve after each time at which somebody left; arrays of one length. NaN: cannot be worked out. */
export interface SurvivalCurve {
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  /** All others who left: censored, or lost to another cause. */
  readonly censored: Float64Array;
  readonly survival: Float64Array;
  /** Standard error of the survival, and of its logarithm. */
  readonly se: Float64Array;
  readonly logSe: Float64Array;
  /** Nelson–Aalen, and its standard error. */
  readonly hazard: Float64Array;
  readonly hazardSe: Float64Array;
}

/**
 * The Kaplan–Meier estimate of not having had one cause (by default 1), all else counted as censored at its time, with Greenwood's standard error; late entry is allowed.
 * Where all at risk have the event the curve stays 0 and has no standard error. Sources: Kaplan & Meier 1958, 10.1080/01621459.1958.10501452; Greenwood 1926; as R's survfit.
 */
export function kaplanMeier(table: RiskTable, cause = 1): SurvivalCurve {
  const steps = stepsOf(table);
  const room = (): Float64Array => new Float64Array(steps.length);
  const [time, atRisk, events, censored] = [room(), room(), room(), room()];
  const [survival, se, logSe, hazard, hazardSe] = [room(), room(), room(), room(), room()];
  const eventsAt = table.events[table.causes.indexOf(cause)];
  let standing = 1;
  let greenwood = 0;
  let sum = 0;
  let sumVariance = 0;
  for (const [step, at] of steps.entries()) {
    const n = table.atRisk[at] ?? NaN;
    const d = eventsAt?.[at] ?? 0;
    if (d > 0) {
      standing *= (n - d) / n;
      greenwood += d / (n * (n - d));
      sum += d / n;
      sumVariance += d / (n * n);
    }
    time[step] = table.times[at] ?? NaN;
    atRisk[step] = n;
    events[step] = d;
    censored[step] = (table.leaving[at] ?? NaN) - d;
    survival[step] = standing;
    logSe[step] = Math.sqrt(greenwood);
    se[step] = standing * Math.sqrt(greenwood);
    hazard[step] = sum;
    hazardSe[step] = Math.sqrt(sumVariance);
  }
  return { time, atRisk, events, censored, survival, se, logSe, hazard, hazardSe };
}
