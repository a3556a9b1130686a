import { exponential, logarithm } from "../kernel/index.ts";

/** The logarithms of the factorials of 0 to `most`. */
function logFactorials(most: number): Float64Array {
  const logs = new Float64Array(most + 1);
  for (let n = 1; n <= most; n += 1) logs[n] = (logs[n - 1] ?? NaN) + logarithm(n);
  return logs;
}

/**
 * The chance that the numbers of `count` uniform numbers on (0, 1) at most 1/points, 2/points, … stay each between its limits, both included, one pair a point but the last, where all have been counted.
 * The counts are a Markov chain of binomial steps, summed up point by point. Source: Säilynoja, Bürkner & Vehtari 2022, 10.1007/s11222-022-10090-6, section 2.2.
 */
export function stayChance(count: number, limits: readonly (readonly [low: number, high: number])[]): number {
  const points = limits.length + 1;
  const logs = logFactorials(count);
  let chances = Float64Array.from([1]);
  let lowest = 0;
  for (const [at, [low, high]] of limits.entries()) {
    // of those not yet counted each is counted now with this chance
    const step = logarithm(1 / (points - at));
    const stay = logarithm(1 - 1 / (points - at));
    const next = new Float64Array(Math.max(0, high - low + 1));
    for (const [index, chance] of chances.entries()) {
      const before = lowest + index;
      const left = count - before;
      for (let seen = Math.max(low, before); seen <= high; seen += 1) {
        const more = seen - before;
        const log = (logs[left] ?? NaN) - (logs[more] ?? NaN) - (logs[left - more] ?? NaN);
        next[seen - low] = (next[seen - low] ?? NaN) + chance * exponential(log + more * step + (left - more) * stay);
      }
    }
    chances = next;
    lowest = low;
  }
  return chances.reduce((sum, chance) => sum + chance, 0);
}
