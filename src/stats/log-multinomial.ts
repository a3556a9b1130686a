import { exponential, logarithm } from "../kernel/index.ts";

/** The logarithm of the probability of counts (whole or not) where each cell has a share, but for what does not depend on the shares; −∞ where a share of 0 was counted. */
export function logMultinomial(counts: readonly number[], shares: readonly number[]): number {
  return counts.reduce((sum, count, cell) => (count === 0 ? sum : sum + count * logarithm(shares[cell] ?? NaN)), 0);
}

/** The logarithm of a mean of numbers known by their logarithms, each with its weight; −∞ of none above 0. */
export function logMean(logarithms: readonly number[], weights: readonly number[]): number {
  const most = Math.max(...logarithms);
  if (most === -Infinity) return most;
  let sum = 0;
  let total = 0;
  for (const [index, weight] of weights.entries()) {
    sum += weight * exponential((logarithms[index] ?? NaN) - most);
    total += weight;
  }
  return most + logarithm(sum / total);
}
