import { assert } from "../base/assert.ts";

const tail = 0.05;

/** What a few draws of many numbers leave to know of each: its mean, its variance between the draws (0 of one), and the quantiles 0.05 and 0.95 over them. */
export interface DrawTails {
  /** Takes the numbers of one more draw, which may be infinite (never reached) but not NaN; throws beyond the draws and numbers agreed on, because that is a bug. */
  add(numbers: ArrayLike<number>): void;
  readonly draws: () => number;
  readonly variance: (index: number) => number;
  readonly lower: (index: number) => number;
  readonly upper: (index: number) => number;
}

/** Puts a number among the smallest so many kept in rising order from `at`; the largest falls out. */
function keep(kept: Float64Array, at: number, count: number, number: number): void {
  let place = at + count - 1;
  if (number >= (kept[place] ?? NaN)) return;
  for (; place > at && (kept[place - 1] ?? NaN) > number; place--) kept[place] = kept[place - 1] ?? NaN;
  kept[place] = number;
}

/**
 * Keeps of `length` numbers over at most `draws` draws (both ≥ 1) no more than their quantiles need: the smallest and largest few, a sum and a sum of squares. Quantiles are of type 7 of Hyndman & Fan 1996, 10.1080/00031305.1996.10473566; quantile and variance throw before the first draw. Variance by Welford 1962, 10.1080/00401706.1962.10490022, in the order of adding.
 */
export function drawTails(length: number, draws: number): DrawTails {
  const kept = Math.min(draws, Math.floor((draws - 1) * tail) + 2);
  const smallest = new Float64Array(length * kept).fill(Infinity);
  const largest = new Float64Array(length * kept).fill(Infinity);
  const means = new Float64Array(length);
  const squares = new Float64Array(length);
  let count = 0;

  /** The quantile p, by the rank of each value among the draws. */
  const quantile = (p: number, ranked: (rank: number) => number): number => {
    assert(count > 0, "no draw has no quantile");
    const at = 1 + (count - 1) * p;
    const below = Math.floor(at);
    const share = at - below;
    const [from, to] = [ranked(below), ranked(Math.min(count, below + 1))];
    return share === 0 || from === to ? from : (1 - share) * from + share * to;
  };

  return {
    add(numbers) {
      assert(count < draws && numbers.length === length, "a draw beyond those agreed on");
      count += 1;
      for (let index = 0; index < length; index++) {
        const number = numbers[index] ?? NaN;
        keep(smallest, index * kept, kept, number);
        keep(largest, index * kept, kept, -number);
        const before = number - (means[index] ?? NaN);
        means[index] = (means[index] ?? NaN) + before / count;
        squares[index] = (squares[index] ?? NaN) + before * (number - (means[index] ?? NaN));
      }
    },
    draws: () => count,
    variance(index) {
      assert(count > 0, "no draw has no variance");
      return count === 1 ? 0 : (squares[index] ?? NaN) / (count - 1);
    },
    lower: (index) => quantile(tail, (rank) => smallest[index * kept + rank - 1] ?? NaN),
    upper: (index) => quantile(1 - tail, (rank) => -(largest[index * kept + count - rank] ?? NaN)),
  };
}
