import { exponential, logarithm, normalQuantile, uniform } from "../kernel/index.ts";

/** A study that might be done, as every draw expects it: patients counted in cells, events counted in a number of years, or a number that is normally distributed. */
export type StudyDesign =
  | { readonly kind: "cells"; readonly n: number; readonly shares: readonly (readonly number[])[] }
  | { readonly kind: "events"; readonly years: number; readonly rates: readonly number[] }
  | { readonly kind: "normal"; readonly means: readonly number[]; readonly sds: readonly number[] };

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

/** Patients counted in cells. */
function counted({ n, shares }: Extract<StudyDesign, { kind: "cells" }>, seed: number) {
  const logs = shares.map((each) => each.map(logarithm));
  return (truth: number): Float64Array => {
    const own = shares[truth] ?? [];
    const counts = own.map(() => 0);
    for (let patient = 0; patient < n; patient += 1) {
      const cell = cellOf(own, uniform(seed, STREAM, truth, patient));
      counts[cell] = (counts[cell] ?? NaN) + 1;
    }
    return Float64Array.from(logs, (each) =>
      counts.reduce((sum, count, cell) => (count === 0 ? sum : sum + count * (each[cell] ?? NaN)), 0),
    );
  };
}

/**
 * For a draw taken for true, the logarithms of the likelihoods, under every draw and but for a constant, of one result the study might give. Shares are above 0 and add up to 1, rates are a year and above 0, SDs are above 0; the result is fixed by `seed`.
 */
export function studyResult(design: StudyDesign, seed: number): (truth: number) => Float64Array {
  switch (design.kind) {
    case "cells":
      return counted(design, seed);
    case "events":
      return (truth) => {
        const { years, rates } = design;
        const count = poisson(years * (rates[truth] ?? NaN), uniform(seed, STREAM, truth, 0));
        return Float64Array.from(rates, (rate) => count * logarithm(rate) - years * rate);
      };
    case "normal":
      return (truth) => {
        const { means, sds } = design;
        const luck = normalQuantile(uniform(seed, STREAM, truth, 0));
        const seen = (means[truth] ?? NaN) + (sds[truth] ?? NaN) * luck;
        return Float64Array.from(means, (mean, draw) => {
          const sd = sds[draw] ?? NaN;
          return -0.5 * ((seen - mean) / sd) ** 2 - logarithm(sd);
        });
      };
  }
}
