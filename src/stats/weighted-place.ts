import { weightedSize } from "./next-temperature.ts";

/** Where a number stands among weighted ones, itself counted as one more of as many as the weights are worth: between 0 and 1, its place among its equals by a uniform number u in (0, 1). Uniform where it is drawn as they are. */
export function weightedPlace(value: number, others: readonly number[], weights: Float64Array, u: number): number {
  let below = 0;
  let equal = 0;
  let all = 0;
  for (const [at, other] of others.entries()) {
    const weight = weights[at] ?? NaN;
    all += weight;
    if (other < value) below += weight;
    else if (other === value) equal += weight;
  }
  const worth = weightedSize(weights);
  return ((below / all) * worth + u * ((equal / all) * worth + 1)) / (worth + 1);
}
