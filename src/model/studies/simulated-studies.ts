import { normalQuantile } from "../../kernel/index.ts";
import type { ExpectedStudies } from "./expected-studies.ts";
import type { ObservedStudies } from "./observed-studies.ts";
import type { StudySetting } from "./study-setting.ts";

/** So many patients in cells of these shares. */
function counted(shares: readonly number[], patients: number, next: () => number): readonly number[] {
  const counts = shares.map(() => 0);
  for (let patient = 0; patient < patients; patient += 1) {
    let left = next();
    let cell = 0;
    while (cell < shares.length - 1 && left >= shares[cell]!) {
      left -= shares[cell]!;
      cell += 1;
    }
    counts[cell] = counts[cell]! + 1;
  }
  return counts;
}

function total(counts: readonly number[]): number {
  return Math.round(counts.reduce((sum, count) => sum + count, 0));
}

/** What studies of the sizes observed might have reported if a draw were true, `next` giving uniform numbers: which clock, which estimator and how soon centres treated are drawn as their likelihood averages over them. Deaths, whose likelihood only corrects the prior, stay as observed. */
export function simulatedStudies(
  observed: ObservedStudies,
  expected: ExpectedStudies,
  { fromDiagnosis }: Pick<StudySetting, "fromDiagnosis">,
  next: () => number,
): ObservedStudies {
  const { durations, ratios, daratumumab, jaspers } = observed;
  const onset = next() < fromDiagnosis ? expected.durations.diagnosis : expected.durations.transplant;
  const estimator = next() < 0.5 ? expected.daratumumab.incidence : expected.daratumumab.survival;
  const rates = [next(), next()].map((u) => expected.untreated[Math.floor(u * expected.untreated.length)]!);
  const [aung = [], zhu = []] = rates;
  const [before = NaN, step = NaN, neither = NaN] = aung;
  const [first, second] = [normalQuantile(next()), normalQuantile(next())];
  const { correlation, sds } = ratios;
  const together = correlation * first + Math.sqrt(1 - correlation * correlation) * second;
  const binomial = (share: number, counts: readonly number[]): readonly number[] =>
    counted([share, 1 - share], total(counts), next);
  const counts = counted(onset, total(durations.counts), next);
  return {
    durations: { ...durations, counts },
    ratios: { ...ratios, logs: [expected.ratios[0] + sds[0] * first, expected.ratios[1] + sds[1] * together] },
    daratumumab: { ...daratumumab, counts: counted(estimator, total(daratumumab.counts), next) },
    deaths: observed.deaths,
    aung: counted([before, step * expected.taper, step * (1 - expected.taper) + neither], total(observed.aung), next),
    zhu: counted(zhu, total(observed.zhu), next),
    jaspers: {
      goal: jaspers.goal,
      control: binomial(expected.jaspers[0], jaspers.control),
      epo: binomial(expected.jaspers[1], jaspers.epo),
    },
    titres: binomial(expected.lowTitre, observed.titres),
  };
}
