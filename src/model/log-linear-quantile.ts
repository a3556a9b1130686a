import { exponential, logarithm } from "../kernel/index.ts";

/** The quantile at u in [0, 1] of a distribution known by its quantiles at 0, ¼, ½, ¾ and 1 (positive), straight between them on a log scale. */
export function logLinearQuantile(quantiles: readonly number[], u: number): number {
  const piece = Math.min(3, Math.floor(4 * u));
  const low = logarithm(quantiles[piece] ?? NaN);
  const high = logarithm(quantiles[piece + 1] ?? NaN);
  return exponential(low + (4 * u - piece) * (high - low));
}
