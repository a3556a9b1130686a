import { logarithm } from "../../kernel/index.ts";
import { logMean, logMultinomial } from "../../stats/index.ts";
import type { ExpectedStudies } from "./expected-studies.ts";
import type { ObservedStudies } from "./observed-studies.ts";
import type { StudySetting } from "./study-setting.ts";

/** The logarithms of the likelihoods of the studies, one a study, each but for a constant. */
export type StudyLikelihoods = Readonly<
  Record<"durations" | "ratios" | "daratumumab" | "deaths" | "aung" | "zhu" | "jaspers" | "titres", number>
>;

/** Two normal numbers with one correlation. */
function bivariate({ logs, sds, correlation }: ObservedStudies["ratios"], expected: readonly [number, number]): number {
  const x = (logs[0] - expected[0]) / sds[0];
  const y = (logs[1] - expected[1]) / sds[1];
  return (-0.5 * (x * x - 2 * correlation * x * y + y * y)) / (1 - correlation * correlation);
}

/**
 * Deaths under daratumumab, Poisson. The prior of the hazard is what the same deaths say where daratumumab changes nothing, and they count once:
 * their likelihood with the factor, over that without.
 */
function deathsLikelihood({ count, years }: ObservedStudies["deaths"], { hazard, factor }: ExpectedStudies["deaths"]) {
  return count * logarithm(factor) - years * hazard * (factor - 1);
}

/** The likelihood of each study if what a draw makes of it is true. Which clock durations were counted on, how daratumumab's incidence was estimated and how soon centres treated are not known: likelihoods are means over what they may have been. */
export function studyLikelihoods(
  observed: ObservedStudies,
  expected: ExpectedStudies,
  { fromDiagnosis }: Pick<StudySetting, "fromDiagnosis">,
): StudyLikelihoods {
  const { counts } = observed.durations;
  const { diagnosis, transplant } = expected.durations;
  const { incidence, survival } = expected.daratumumab;
  const evenly = expected.untreated.map(() => 1);
  const binomial = (seen: readonly number[], share: number): number => logMultinomial(seen, [share, 1 - share]);
  const aung = expected.untreated.map(([before = NaN, step = NaN, neither = NaN]) =>
    logMultinomial(observed.aung, [before, step * expected.taper, step * (1 - expected.taper) + neither]),
  );
  return {
    durations: logMean(
      [logMultinomial(counts, diagnosis), logMultinomial(counts, transplant)],
      [fromDiagnosis, 1 - fromDiagnosis],
    ),
    ratios: bivariate(observed.ratios, expected.ratios),
    daratumumab: logMean(
      [logMultinomial(observed.daratumumab.counts, incidence), logMultinomial(observed.daratumumab.counts, survival)],
      [1, 1],
    ),
    deaths: deathsLikelihood(observed.deaths, expected.deaths),
    aung: logMean(aung, evenly),
    zhu: logMean(
      expected.untreated.map((shares) => logMultinomial(observed.zhu, shares)),
      evenly,
    ),
    jaspers:
      binomial(observed.jaspers.control, expected.jaspers[0]) + binomial(observed.jaspers.epo, expected.jaspers[1]),
    titres: binomial(observed.titres, expected.lowTitre),
  };
}

/** The logarithm of their product: cohorts do not overlap, and a cohort that informs two studies' rows is in one likelihood. */
export function logLikelihood(likelihoods: StudyLikelihoods): number {
  return Object.values(likelihoods).reduce((sum, likelihood) => sum + likelihood, 0);
}
