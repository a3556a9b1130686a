import { wilsonInterval } from "../base/wilson-interval.ts";

export interface IncidenceLimits {
  readonly lower: Float64Array<ArrayBuffer>;
  readonly upper: Float64Array<ArrayBuffer>;
}

/** 95 % Monte-Carlo limits, by day, of the fraction of n simulated patients counted by then; counts by day, n ≥ 1, nobody censored (Wilson 1927). */
export function incidenceLimits(counts: ArrayLike<number>, n: number): IncidenceLimits {
  const lower = new Float64Array(counts.length);
  const upper = new Float64Array(counts.length);
  let counted = 0;
  for (let day = 0; day < counts.length; day++) {
    counted += counts[day] ?? 0;
    const interval = wilsonInterval(counted, n);
    lower[day] = interval.lower;
    upper[day] = interval.upper;
  }
  return { lower, upper };
}
