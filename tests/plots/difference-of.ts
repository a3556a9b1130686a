import type { Difference, Summary } from "../../src/schema/summary.ts";
import { gainShares, histogramMean, histogramQuantile, occupiedBins } from "../../src/stats/index.ts";

/** The difference that a list of gains makes, one a patient, worked out as the lab does. */
export function differenceOf(arm: string, tau: number, gains: readonly number[]): Difference {
  const histogram = Array.from({ length: 2 * tau + 1 }, () => 0);
  for (const gain of gains) histogram[gain + tau] = (histogram[gain + tau] ?? NaN) + 1;
  const { mean, error } = histogramMean(histogram, -tau);
  return {
    arm,
    versus: "watch",
    tau,
    mean,
    meanError: error,
    p5: histogramQuantile(histogram, -tau, 0.05),
    p50: histogramQuantile(histogram, -tau, 0.5),
    p95: histogramQuantile(histogram, -tau, 0.95),
    ...gainShares(histogram, -tau),
    unitsSaved: 0,
    recoveryGained: 0,
    gains: occupiedBins(histogram, -tau),
  };
}

/** A summary with these gains in every arm but the first, by day 180 and 365; patient by patient as `of` says. */
export function withGains(summary: Summary, of: (number: number, arm: number) => number): Summary {
  const differences = summary.arms.slice(1).flatMap(({ arm }, index) =>
    [180, 365].map((tau) => {
      const gains = Array.from({ length: summary.patients }, (_, number) =>
        Math.max(-tau, Math.min(tau, of(number, index + 1))),
      );
      return differenceOf(arm, tau, gains);
    }),
  );
  return { ...summary, differences };
}
