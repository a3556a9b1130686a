import { uniform } from "../kernel/index.ts";
import { betaFraction } from "./incomplete-beta.ts";
import { sampleQuantile } from "./sample-quantile.ts";

const POINTS = 50;
const SIMULATIONS = 1000;
const STREAM = 950;

/** How many values are at most each of the evenly spaced points. */
function countsAt(values: readonly number[]): readonly number[] {
  const counts = Array.from({ length: POINTS }, () => 0);
  for (const value of values) {
    const first = Math.max(0, Math.ceil(value * POINTS) - 1);
    for (let at = first; at < POINTS; at += 1) counts[at] = (counts[at] ?? NaN) + 1;
  }
  return counts;
}

/** Whether numbers could be uniform on (0, 1): how unlikely the most unlikely point of their distribution function is, and how unlikely it is in 95 % of uniform samples at most. Inside the band where `depth` ≥ `limit`. */
export interface UniformBand {
  readonly limit: number;
  readonly depthOf: (values: readonly number[]) => number;
}

/** The simultaneous 95 % band of the distribution function of so many uniform numbers, its limit by simulation with a seed; `depthOf` wants as many. Source: Säilynoja, Bürkner & Vehtari 2022, 10.1007/s11222-022-10090-6. */
export function uniformBand(count: number, seed: number): UniformBand {
  const below = (at: number, seen: number): number =>
    seen < 0 ? 0 : seen >= count ? 1 : 1 - betaFraction((at + 1) / POINTS, seen + 1, count - seen);
  // the last point is 1, where every count is full
  const chances = Array.from({ length: POINTS - 1 }, (_, at) =>
    Array.from({ length: count + 1 }, (__, seen) => 2 * Math.min(below(at, seen), 1 - below(at, seen - 1))),
  );
  const depthOf = (values: readonly number[]): number => {
    const counts = countsAt(values);
    return Math.min(...chances.map((row, at) => row[counts[at] ?? NaN] ?? NaN));
  };
  const depths = Array.from({ length: SIMULATIONS }, (_, simulation) =>
    depthOf(Array.from({ length: count }, (__, at) => uniform(seed, STREAM, simulation, at))),
  );
  return { limit: sampleQuantile(depths, 0.05), depthOf };
}
