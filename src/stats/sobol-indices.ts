import { assert } from "../base/assert.ts";
import { uniform } from "../kernel/index.ts";
import { sampleQuantiles } from "./sample-quantile.ts";

/** Of what a function of independent inputs gave: at the rows of two samples A and B, and, an array an input, at the rows of A in which that input is B's. */
export interface SobolSample {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly mixed: readonly Float64Array[];
}

/** An index with the limits that 95 % of resampled rows stay within. */
export interface SobolIndex {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** What an input does to a function alone, and with all others. */
export interface SobolIndices {
  readonly first: SobolIndex;
  readonly total: SobolIndex;
}

const RESAMPLED = 400;
const STREAM = 910;

/** First and total index of each input over some of the rows. */
function indicesOver({ a, b, mixed }: SobolSample, rows: Uint32Array): readonly (readonly [number, number])[] {
  let sum = 0;
  let squares = 0;
  for (const row of rows) {
    const [one, other] = [a[row] ?? NaN, b[row] ?? NaN];
    sum += one + other;
    squares += one * one + other * other;
  }
  const count = 2 * rows.length;
  const mean = sum / count;
  const variance = squares / count - mean * mean;
  return mixed.map((own) => {
    let first = 0;
    let total = 0;
    for (const row of rows) {
      const [one, other, turned] = [a[row] ?? NaN, b[row] ?? NaN, own[row] ?? NaN];
      // around the mean, without which few rows tell little
      first += (other - mean) * (turned - one);
      total += (one - turned) * (one - turned);
    }
    return [first / rows.length / variance, total / (2 * rows.length) / variance];
  });
}

/**
 * Sobol's first and total indices of each input of a function with independent inputs, from at least two rows of each sample, with 95 % limits from 400 resamples of the rows (percentiles; the resampling is fixed by `seed`). Of a function that does not vary they are NaN; sampling error may take them below 0 or above 1. Throws where samples differ in length.
 * Sources: first index Saltelli 2010, 10.1016/j.cpc.2009.09.018; total index Jansen 1999, 10.1016/S0010-4655(98)00154-4; limits Archer 1997, 10.1080/00949659708811825.
 */
export function sobolIndices(sample: SobolSample, seed: number): readonly SobolIndices[] {
  const rows = sample.a.length;
  assert(rows > 1, "Sobol indices of fewer than two rows");
  assert(
    [sample.b, ...sample.mixed].every(({ length }) => length === rows),
    "samples of different lengths",
  );
  const whole = indicesOver(
    sample,
    Uint32Array.from({ length: rows }, (_, row) => row),
  );
  const again = Array.from({ length: RESAMPLED }, (_, time) =>
    indicesOver(
      sample,
      Uint32Array.from({ length: rows }, (__, row) => Math.floor(rows * uniform(seed, STREAM, time, row))),
    ),
  );
  const index = (input: number, which: 0 | 1): SobolIndex => {
    const value = whole[input]?.[which] ?? NaN;
    const resampled = again.map((indices) => indices[input]?.[which] ?? NaN);
    const [lower = NaN, upper = NaN] = sampleQuantiles(resampled, [0.025, 0.975]);
    return { value, lower, upper };
  };
  return whole.map((_, input) => ({ first: index(input, 0), total: index(input, 1) }));
}
