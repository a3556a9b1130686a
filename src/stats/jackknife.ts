import { entryInfluence, type Moved } from "./entry-influence.ts";
import type { RiskTable } from "./risk-table.ts";

/** A variance that has come down to less than this share of its height is 0, but for rounding. */
const ROUNDING = 1e-12;

/** The standard errors of an Aalen–Johansen estimate, brought forward over the places of a table's times. */
export interface Jackknife {
  /** Steps over the next place, before which a share was event-free. */
  advance(at: number, free: number): void;
  ofFree(): number;
  ofCause(cause: number): number;
}

/**
 * Infinitesimal jackknife of the Aalen–Johansen estimate: the root of the sum, over patients, of squared influences U₀ on the event-free share p and U_k on the incidence of cause k. For data where each patient has one row.
 * At a time with n at risk, h_k = d_k/n and h = Σ h_k, everybody's U₀ becomes (1 − h)·U₀ and U_k becomes U_k + h_k·U₀; who is at risk adds p·h/n and −p·h_k/n; who has event k moves another p/n from 0 to k. Squares and products follow from themselves and from sums of U over those at risk and those with an event, so the work goes with the number of times.
 * Source: the influence that R's survfit sums for several states (Therneau, survival 3.5).
 */
export function jackknife(table: RiskTable): Jackknife {
  const influence = entryInfluence(table);
  let square = 0;
  /** By cause: Σ U_k² and Σ U₀·U_k. */
  const own = table.causes.map(() => 0);
  const mixed = table.causes.map(() => 0);
  const highest = table.causes.map(() => 0);
  return {
    advance(at, free) {
      if (free === 0) return;
      const before = influence(at, free);
      const n = before.atRisk.count;
      const each = free / n;
      const hazards = before.events.map(({ count }) => count / n);
      const hazard = before.events.reduce((sum, { count }) => sum + count, 0) / n;
      if (hazard === 0) return;
      const after = (some: Moved): Moved => ({
        count: some.count,
        free: (1 - hazard) * some.free + some.count * each * hazard,
        causes: some.causes.map((sum, k) => sum + (hazards[k] ?? NaN) * (some.free - some.count * each)),
      });
      const atRisk = after(before.atRisk);
      const events = before.events.map(after);
      const gain = each * hazard;
      for (const [k, h] of hazards.entries()) {
        const product = (mixed[k] ?? NaN) + h * square;
        const loss = each * h;
        const of = (some: Moved): number => some.causes[k] ?? NaN;
        const having = events[k] ?? atRisk;
        own[k] =
          (own[k] ?? NaN) +
          h * ((mixed[k] ?? NaN) + product) -
          loss * (2 * of(atRisk) + n * loss) +
          each * (2 * of(having) + having.count * each);
        highest[k] = Math.max(highest[k] ?? NaN, own[k] ?? NaN);
        mixed[k] =
          (1 - hazard) * product +
          gain * of(atRisk) -
          loss * (atRisk.free - n * gain) +
          each * (having.free - having.count * each - events.reduce((sum, some) => sum + of(some), 0));
      }
      const leave = events.reduce((sum, { count, free: moved }) => sum + count * each - 2 * moved, 0);
      square =
        hazard === 1 ? 0 : (1 - hazard) * (1 - hazard) * square + gain * (2 * atRisk.free - n * gain) + each * leave;
    },
    ofFree: () => Math.sqrt(square),
    ofCause(cause) {
      const variance = own[cause] ?? NaN;
      return variance < ROUNDING * (highest[cause] ?? NaN) ? 0 : Math.sqrt(variance);
    },
  };
}
