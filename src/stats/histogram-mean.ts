import { meanFromSums } from "./mean-from-sums.ts";
import type { MeanWithError } from "./mean-from-sums.ts";

/** Mean, and its 95 % Monte-Carlo half-width, of the whole numbers that a histogram counts; bin i counts the value origin + i. Throws when it counts nothing. */
export function histogramMean(histogram: ArrayLike<number>, origin: number): MeanWithError {
  let n = 0;
  let sum = 0;
  let sumOfSquares = 0;
  for (let bin = 0; bin < histogram.length; bin++) {
    const count = histogram[bin] ?? 0;
    const value = origin + bin;
    n += count;
    sum += count * value;
    sumOfSquares += count * value * value;
  }
  return meanFromSums(sum, sumOfSquares, n);
}
