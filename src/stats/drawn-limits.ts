import { assert } from "../base/assert.ts";
import { normalLimit } from "../base/normal-limit.ts";
import type { Interval } from "../base/wilson-interval.ts";

/** How a pooled number came about: each of `draws` draws (≥ 1) was lived by the same `patients` (≥ 1), and the number varied by `variance` between the draws. */
export interface Pooled {
  readonly patients: number;
  readonly draws: number;
  readonly variance: number;
}

/**
 * 95 % Monte-Carlo limits of a fraction (0 ≤ fraction ≤ 1) pooled over draws that share their patients: the score method (Wilson 1927, 10.1080/01621459.1927.10502953) at the number of independent patients that would vary as much.
 * Patients: one's mean over the draws lies in 0…1, so its variance is at most p(1 − p), and is taken to be that, as if all draws were one. Draws: their variance over their number is added. Throws outside the domain.
 */
export function drawnLimits(fraction: number, { patients, draws, variance }: Pooled): Interval {
  assert(fraction >= 0 && fraction <= 1, `impossible fraction: ${fraction}`);
  assert(patients >= 1 && draws >= 1, `impossible numbers: ${patients} patients, ${draws} draws`);
  const spread = fraction * (1 - fraction);
  const n = spread === 0 ? patients : 1 / (1 / patients + variance / draws / spread);
  const square = normalLimit * normalLimit;
  const middle = (fraction * n + square / 2) / (n + square);
  const half = (normalLimit / (n + square)) * Math.sqrt(n * spread + square / 4);
  return { lower: fraction === 0 ? 0 : middle - half, upper: fraction === 1 ? 1 : middle + half };
}

/** 95 % Monte-Carlo half-width of a mean pooled over draws that share their patients, from `error`, the half-width it would have if all `lived` lives were independent; both sources of error added as in `drawnLimits`. */
export function drawnError(error: number, lived: number, { patients, draws, variance }: Pooled): number {
  return Math.sqrt(error * error * (lived / patients) + (normalLimit * normalLimit * variance) / draws);
}
