import { assert } from "../base/assert.ts";
import { uniform } from "../kernel/index.ts";
import { sampleQuantiles } from "./sample-quantile.ts";

/** A mean with the limits that 95 % of resampled draws stay within. */
export interface LimitedMean {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** The mean of an output where an input is lowest and where it is highest, and the second less the first. */
export interface EndMeans {
  readonly low: LimitedMean;
  readonly high: LimitedMean;
  readonly span: LimitedMean;
}

const RESAMPLED = 400;
const STREAM = { low: 920, high: 921 } as const;

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Means of so many resamples of values, the same for the same seed. */
function again(values: Float64Array, seed: number, stream: number): Float64Array {
  return Float64Array.from({ length: RESAMPLED }, (_, time) => {
    let sum = 0;
    for (let at = 0; at < values.length; at += 1)
      sum += values[Math.floor(values.length * uniform(seed, stream, time, at))] ?? NaN;
    return sum / values.length;
  });
}

function limited(value: number, resampled: Float64Array): LimitedMean {
  const [lower = NaN, upper = NaN] = sampleQuantiles(resampled, [0.025, 0.975]);
  return { value, lower, upper };
}

/**
 * The mean output of the fifth of draws in which an input is lowest, and of that in which it is highest, with 95 % limits from 400 resamples of the draws of each (percentiles; fixed by `seed`). Equal inputs keep the order of the draws; throws where there are fewer than ten draws or not as many inputs as outputs.
 * Limits: Efron 1979, 10.1214/aos/1176344552.
 */
export function endMeans(input: ArrayLike<number>, output: ArrayLike<number>, seed: number): EndMeans {
  assert(input.length === output.length && input.length >= 10, "ends of fewer than ten draws");
  const order = Uint32Array.from({ length: input.length }, (_, at) => at).toSorted(
    (one, other) => (input[one] ?? NaN) - (input[other] ?? NaN),
  );
  const fifth = Math.round(input.length / 5);
  const outputs = (some: Uint32Array): Float64Array => Float64Array.from(some, (at) => output[at] ?? NaN);
  const [low, high] = [outputs(order.subarray(0, fifth)), outputs(order.subarray(order.length - fifth))];
  const [lows, highs] = [again(low, seed, STREAM.low), again(high, seed, STREAM.high)];
  return {
    low: limited(mean(low), lows),
    high: limited(mean(high), highs),
    span: limited(
      mean(high) - mean(low),
      highs.map((value, time) => value - (lows[time] ?? NaN)),
    ),
  };
}
