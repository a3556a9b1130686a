import { assert } from "../base/assert.ts";
import type { SurvivalCurve } from "./kaplan-meier.ts";

/** A mean in days, and its standard error. */
export interface RestrictedMean {
  readonly value: number;
  readonly se: number;
}

/**
 * The mean event-free time within the first τ days (τ > 0; throws outside): the area below the survival curve, with the error that goes with Greenwood's.
 * Beyond the last time the last height is carried on, as if nothing more happened: a bound from above, and the error says nothing of it. Null where τ comes before the first time. As R's summary(survfit, rmean = τ); source: Irwin 1949.
 */
export function restrictedMean({ time, atRisk, events, survival }: SurvivalCurve, tau: number): RestrictedMean | null {
  assert(tau > 0 && tau < Infinity, `impossible τ: ${tau}`);
  if (!(tau >= (time[0] ?? Infinity))) return null;
  // From the end: the area to the right of an event is what that event can still change.
  let until = tau;
  let area = 0;
  let variance = 0;
  for (let step = time.length - 1; step >= 0; step--) {
    const day = time[step] ?? NaN;
    if (day > tau) continue;
    area += (until - day) * (survival[step] ?? NaN);
    until = day;
    const n = atRisk[step] ?? NaN;
    const d = events[step] ?? NaN;
    if (d > 0 && d < n) variance += (area * area * d) / (n * (n - d));
  }
  return { value: area + until, se: Math.sqrt(variance) };
}
