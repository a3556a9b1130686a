export { aalenJohansen } from "./aalen-johansen.ts";
export type { EventsByDay } from "./aalen-johansen.ts";
export { chiSquaredTail } from "./chi-squared-tail.ts";
export { competingIncidence } from "./competing-incidence.ts";
export { cumulativeFraction } from "./cumulative-fraction.ts";
export {
  addCounts,
  copyCounts,
  countLayout,
  countsByDay,
  dayCountNames,
  emptyCounts,
  mergeCounts,
} from "./day-counts.ts";
export type { CountLayout, DayCount, DayCounts } from "./day-counts.ts";
export { drawTails } from "./draw-tails.ts";
export type { DrawTails } from "./draw-tails.ts";
export { drawnError, drawnLimits } from "./drawn-limits.ts";
export { exactBinomial } from "./exact-binomial.ts";
export { gainShares } from "./gain-shares.ts";
export { grayTest } from "./gray-test.ts";
export { histogramMean } from "./histogram-mean.ts";
export { histogramQuantile } from "./histogram-quantile.ts";
export { incidenceLimits } from "./incidence-limits.ts";
export { incidenceVariance } from "./incidence-variance.ts";
export { kaplanMeier } from "./kaplan-meier.ts";
export type { SurvivalCurve } from "./kaplan-meier.ts";
export { logRank } from "./log-rank.ts";
export { meanFromSums } from "./mean-from-sums.ts";
export { occupiedBins } from "./occupied-bins.ts";
export { quantileDay } from "./quantile-day.ts";
export { restrictedMean } from "./restricted-mean.ts";
export { riskTables, stepsOf } from "./risk-table.ts";
export type { Observations, RiskTable } from "./risk-table.ts";
export { sampleQuantile, sampleQuantiles } from "./sample-quantile.ts";
export { survivalLimits } from "./survival-limits.ts";
export type { LimitScale } from "./survival-limits.ts";
export { survivalQuantiles } from "./survival-quantiles.ts";
