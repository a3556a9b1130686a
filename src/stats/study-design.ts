import { exponential, logarithm, uniform } from "../kernel/index.ts";
import { logMultinomial } from "./log-multinomial.ts";

/** A study that might be done, as every draw expects it: patients counted in cells, or events counted in a number of years. */
export type StudyDesign =
  | { readonly kind: "cells"; readonly n: number; readonly shares: readonly (readonly number[])[] }
  | { readonly kind: "events"; readonly years: number; readonly rates: readonly number[] };

const STREAM = 931;
/** More events than anybody counts. */
const MOST = 10_000;

/** Which of shares a uniform number falls on; the last where rounding leaves none. */
function cellOf(shares: readonly number[], pick: number): number {
  let left = pick;
  const cell = shares.findIndex((share) => {
    left -= share;
    return left < 0;
  });
  return cell === -1 ? shares.length - 1 : cell;
}

/** A count of the Poisson distribution, by inversion; its mean is at most some hundreds. */
function poisson(mean: number, pick: number): number {
  let chance = exponential(-mean);
  let below = chance;
  let count = 0;
  while (pick > below && count < MOST) {
    count += 1;
    chance *= mean / count;
    below += chance;
  }
  return count;
}

/**
 * For a draw taken for true, the logarithms of the likelihoods, under every draw and but for a constant, of one result the study might give. Shares are above 0 and add up to 1, rates are a year and above 0; the result is fixed by `seed`.
 */
export function studyResult(design: StudyDesign, seed: number): (truth: number) => Float64Array {
  return (truth) => {
    if (design.kind === "events") {
      const { years, rates } = design;
      const count = poisson(years * (rates[truth] ?? NaN), uniform(seed, STREAM, truth, 0));
      return Float64Array.from(rates, (rate) => count * logarithm(rate) - years * rate);
    }
    const { n, shares } = design;
    const own = shares[truth] ?? [];
    const counts = own.map(() => 0);
    for (let patient = 0; patient < n; patient += 1) {
      const cell = cellOf(own, uniform(seed, STREAM, truth, patient));
      counts[cell] = (counts[cell] ?? NaN) + 1;
    }
    return Float64Array.from(shares, (each) => logMultinomial(counts, each));
  };
}
