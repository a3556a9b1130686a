import { normalQuantile } from "../kernel/index.ts";
import { sampleQuantile } from "./sample-quantile.ts";

type Chains = readonly (readonly number[])[];

/** First and last halves of every chain; of an odd number the middle one is left out. */
function halves(chains: Chains): Chains {
  return chains.flatMap((chain) => {
    const half = Math.floor(chain.length / 2);
    return [chain.slice(0, half), chain.slice(chain.length - half)];
  });
}

/** Every number by the normal score of its rank among all, ties by the mean of their ranks. */
function normalScores(chains: Chains): Chains {
  const sorted = Float64Array.from(chains.flat()).toSorted();
  const ranks = new Map<number, number>();
  for (let from = 0; from < sorted.length;) {
    const value = sorted[from] ?? NaN;
    let to = from;
    while (sorted[to] === value) to += 1;
    ranks.set(value, (from + 1 + to) / 2);
    from = to;
  }
  return chains.map((chain) =>
    chain.map((value) => normalQuantile(((ranks.get(value) ?? NaN) - 0.375) / (sorted.length + 0.25))),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) * (value - centre), 0) / (values.length - 1);
}

function reduction(chains: Chains): number {
  const n = chains[0]?.length ?? 0;
  const within = mean(chains.map(variance));
  const between = variance(chains.map(mean));
  return Math.sqrt((n - 1) / n + between / within);
}

/**
 * How far chains of equal length (≥ 4) disagree: rank-normalised split R-hat, the larger of that of the numbers and of their distances from the median; 1 where they agree, NaN where all numbers are one.
 * Source: Vehtari et al. 2021, 10.1214/20-BA1221.
 */
export function splitRHat(chains: Chains): number {
  const split = halves(chains);
  const median = sampleQuantile(split.flat(), 0.5);
  const folded = split.map((chain) => chain.map((value) => Math.abs(value - median)));
  return Math.max(reduction(normalScores(split)), reduction(normalScores(folded)));
}
