import { exponential } from "../kernel/index.ts";

const HALVINGS = 60;

/** Weights of points when the exponent of their likelihoods rises by `rise`, the largest being 1. */
export function temperedWeights(logLikelihoods: Float64Array, rise: number): Float64Array {
  const most = logLikelihoods.reduce((high, value) => Math.max(high, value), -Infinity);
  return logLikelihoods.map((value) => exponential(rise * (value - most)));
}

/** How many equally weighted points weights are worth: their sum squared over the sum of their squares (Kong 1992). */
export function weightedSize(weights: Float64Array): number {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const squares = weights.reduce((all, weight) => all + weight * weight, 0);
  return (sum * sum) / squares;
}

/** The highest exponent, from the present one to 1, at which weights are still worth half of all points; the same for the same numbers whatever they are of. Likelihoods of −∞ weigh nothing. */
export function nextTemperature(logLikelihoods: Float64Array, temperature: number): number {
  const enough = (rise: number): boolean =>
    weightedSize(temperedWeights(logLikelihoods, rise)) >= 0.5 * logLikelihoods.length;
  let low = 0;
  let high = 1 - temperature;
  if (enough(high)) return 1;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = 0.5 * (low + high);
    if (enough(middle)) low = middle;
    else high = middle;
  }
  return temperature + high;
}
