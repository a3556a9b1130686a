export { aalenJohansen } from "./aalen-johansen.ts";
export type { EventsByDay } from "./aalen-johansen.ts";
export { censoredShare } from "./censored-share.ts";
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
export { atLatent } from "./distribution.ts";
export type { Distribution } from "./distribution.ts";
export { drawTails } from "./draw-tails.ts";
export type { DrawTails } from "./draw-tails.ts";
export { drawnError, drawnLimits } from "./drawn-limits.ts";
export { endMeans } from "./end-means.ts";
export { exactBinomial } from "./exact-binomial.ts";
export { removedVariance } from "./expected-remaining.ts";
export { familySize } from "./family-size.ts";
export { gainShares } from "./gain-shares.ts";
export { grayTest } from "./gray-test.ts";
export { logHazardRatio } from "./hazard-ratio.ts";
export { histogramMean } from "./histogram-mean.ts";
export { histogramQuantile } from "./histogram-quantile.ts";
export { incidenceLimits } from "./incidence-limits.ts";
export { incidenceVariance } from "./incidence-variance.ts";
export { independentPlaces } from "./independent-places.ts";
export { kaplanMeier } from "./kaplan-meier.ts";
export type { SurvivalCurve } from "./kaplan-meier.ts";
export { logMean, logMultinomial } from "./log-multinomial.ts";
export { logRank } from "./log-rank.ts";
export { meanFromSums, type MeanWithError } from "./mean-from-sums.ts";
export { occupiedBins } from "./occupied-bins.ts";
export { quantileDay } from "./quantile-day.ts";
export { temperedWeights, weightedSize } from "./next-temperature.ts";
export { randomOrder } from "./random-order.ts";
export { restrictedMean } from "./restricted-mean.ts";
export { riskTables, stepsOf } from "./risk-table.ts";
export type { Observations, RiskTable } from "./risk-table.ts";
export { sampleQuantile, sampleQuantiles } from "./sample-quantile.ts";
export { smoothedShares } from "./smoothed-shares.ts";
export { splitRHat } from "./split-r-hat.ts";
export { type StudyDesign, studyResult } from "./study-design.ts";
export { survivalLimits } from "./survival-limits.ts";
export type { LimitScale } from "./survival-limits.ts";
export { survivalQuantiles } from "./survival-quantiles.ts";
export { temperedSample } from "./tempered-sample.ts";
export type { Sample } from "./tempered-sample.ts";
export { partialRankCorrelations } from "./partial-rank-correlation.ts";
export { type SobolIndices, sobolIndices } from "./sobol-indices.ts";
export { uniformBand } from "./uniform-band.ts";
export { weightedPlace } from "./weighted-place.ts";
