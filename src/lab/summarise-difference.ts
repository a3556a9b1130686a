import type { Arm } from "../schema/arm.ts";
import type { Difference } from "../schema/summary.ts";
import {
  type CountLayout,
  type DayCounts,
  gainShares,
  histogramMean,
  histogramQuantile,
  occupiedBins,
} from "../stats/index.ts";

/** The same patients in arm `index` and in the first arm, by the layout's τ number `at`: gain in days independent, units saved, recovery days gained. */
export function summariseDifference(
  layout: CountLayout,
  counts: DayCounts,
  arms: readonly Arm[],
  index: number,
  at: number,
): Difference {
  const n = counts.patients;
  const tau = layout.taus[at] ?? 0;
  const from = index * layout.block + (layout.byTau.gain[at] ?? 0);
  const histogram = counts.values.subarray(from, from + 2 * tau + 1);
  const { mean, error } = histogramMean(histogram, -tau);
  const gain = (offset: number | undefined): number =>
    ((counts.values[index * layout.block + (offset ?? NaN)] ?? NaN) - (counts.values[offset ?? NaN] ?? NaN)) / n;
  return {
    arm: arms[index]?.arm ?? "",
    versus: arms[0]?.arm ?? "",
    tau,
    mean,
    meanError: error,
    p5: histogramQuantile(histogram, -tau, 0.05),
    p50: histogramQuantile(histogram, -tau, 0.5),
    p95: histogramQuantile(histogram, -tau, 0.95),
    ...gainShares(histogram, -tau),
    unitsSaved: 0 - gain(layout.byTau.unitsBy[at]),
    recoveryGained: gain(layout.byTau.daysRecovered[at]),
    gains: occupiedBins(histogram, -tau),
  };
}

/** Every arm against the first, for every τ of the layout. */
export function differencesOf(layout: CountLayout, counts: DayCounts, arms: readonly Arm[]): readonly Difference[] {
  return arms
    .slice(1)
    .flatMap((_, index) => layout.taus.map((__, at) => summariseDifference(layout, counts, arms, index + 1, at)));
}
