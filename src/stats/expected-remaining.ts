import { assert } from "../base/assert.ts";
import { uniform } from "../kernel/index.ts";
import { temperedWeights, weightedSize } from "./next-temperature.ts";
import { sampleQuantile, sampleQuantiles } from "./sample-quantile.ts";

/** What a study that has not been done would leave of the variance of an outcome, on average over what it may find. */
export interface RemovedVariance {
  /** The share it would remove, at most 1, with 95 % limits; sampling error may take it below 0. */
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** How many draws were worth something after it, in the middle. */
  readonly worth: number;
}

const RESAMPLED = 400;
const STREAM = 930;

/** The variance of values under weights that add up to any number, corrected for how few they are worth. */
function weightedVariance(values: ArrayLike<number>, weights: Float64Array): number {
  let total = 0;
  let sum = 0;
  let squares = 0;
  weights.forEach((weight, at) => {
    total += weight;
    sum += weight * (values[at] ?? NaN);
    squares += weight * weight;
  });
  const mean = sum / total;
  let spread = 0;
  weights.forEach((weight, at) => {
    const off = (values[at] ?? NaN) - mean;
    spread += weight * off * off;
  });
  const bias = 1 - squares / (total * total);
  return bias > 0 ? spread / total / bias : 0;
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1);
}

/**
 * Pre-posterior analysis over draws: what answers about studies of one outcome. A study says, for a draw taken for true, the logarithms of the likelihoods of one result it might give under every draw. Each draw is taken for true once, the others are weighted by these likelihoods, and the variance of the outcome that is left is averaged; the draw itself is left out, because it would always fit. Limits from 400 resamples of the draws taken for true, the variance before the study held (percentiles; fixed by `seed`). At least ten draws of an outcome that varies; throws otherwise.
 * Source: Heath 2020, 10.1177/0272989X20912402 (expected value of sample information, by importance weights); limits Efron 1979, 10.1214/aos/1176344552.
 */
export function removedVariance(
  outcomes: readonly number[],
  seed: number,
): (study: (truth: number) => Float64Array) => RemovedVariance {
  const n = outcomes.length;
  const whole = variance(outcomes);
  assert(n >= 10 && whole > 0, "nothing to remove from an outcome of few draws, or that does not vary");
  const rows = outcomes.map((_, row) => row);
  const again = Array.from({ length: RESAMPLED }, (_, time) =>
    rows.map((row) => Math.floor(n * uniform(seed, STREAM, time, row))),
  );
  return (study) => {
    const left = outcomes.map((_, truth) => {
      const logs = study(truth);
      logs[truth] = -Infinity;
      const weights = temperedWeights(logs, 1);
      return { remaining: weightedVariance(outcomes, weights), worth: weightedSize(weights) };
    });
    const remaining = Float64Array.from(left, (one) => one.remaining);
    const shareOf = (some: readonly number[]): number =>
      1 - some.reduce((sum, row) => sum + (remaining[row] ?? NaN), 0) / some.length / whole;
    const [lower = NaN, upper = NaN] = sampleQuantiles(again.map(shareOf), [0.025, 0.975]);
    const worth = sampleQuantile(
      left.map((one) => one.worth),
      0.5,
    );
    return { value: shareOf(rows), lower, upper, worth };
  };
}
