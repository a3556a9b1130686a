import { expect, test } from "vitest";
import type { ExpectedStudies } from "../../../src/model/studies/expected-studies.ts";
import { observedStudies } from "../../../src/model/studies/observed-studies.ts";
import { logLikelihood, studyLikelihoods } from "../../../src/model/studies/study-likelihood.ts";
import { studySetting } from "../../../src/model/studies/study-setting.ts";
import { facts } from "../facts.ts";
import { targets } from "./targets.ts";

const observed = observedStudies(targets, facts.parameters, studySetting);
const quarters = [0.25, 0.25, 0.25, 0.25];
const shares = (counts: readonly number[]): readonly number[] => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / total);
};

/** Where every study came out as it did. */
const best: ExpectedStudies = {
  durations: { diagnosis: quarters, transplant: quarters },
  ratios: observed.ratios.logs,
  daratumumab: { incidence: shares(observed.daratumumab.counts), survival: shares(observed.daratumumab.counts) },
  deaths: { hazard: 8 / 38, factor: 1 },
  untreated: [[7 / 12, 5 / 12, 0]],
  taper: 0.6,
  jaspers: [5 / 62, 41 / 65],
  lowTitre: 1,
};
const at = (changes: Partial<ExpectedStudies>) => studyLikelihoods(observed, { ...best, ...changes }, studySetting);

test("what was seen is likeliest where it is expected", () => {
  const top = at({});
  expect(top.ratios).toBeCloseTo(0, 15);
  expect(top.titres).toBe(0);
  expect(top.deaths).toBe(0);
  const worse = [
    at({ durations: { diagnosis: [0.4, 0.2, 0.2, 0.2], transplant: quarters } }),
    at({ ratios: [0, 0] }),
    at({ daratumumab: { incidence: [0.6, 0.2, 0.2], survival: [0.6, 0.2, 0.2] } }),
    at({ untreated: [[0.3, 0.6, 0.1]] }),
    at({ taper: 0.3 }),
    at({ jaspers: [0.2, 0.6] }),
    at({ lowTitre: 0.8 }),
  ];
  for (const one of worse) expect(logLikelihood(one)).toBeLessThan(logLikelihood(top));
});

test("two hazard ratios are two normal numbers with a correlation of 0.3, but for a constant", () => {
  const [sd1, sd2] = observed.ratios.sds;
  const moved = at({ ratios: [observed.ratios.logs[0] + sd1, observed.ratios.logs[1] + sd2] });
  expect(moved.ratios).toBeCloseTo(-(1 - 0.3) / (1 - 0.3 ** 2), 12);
});

test("deaths count once: where daratumumab changes nothing the prior has said it all", () => {
  expect(at({ deaths: { hazard: 1.7, factor: 1 } }).deaths).toBe(0);
  const poisson = (rate: number): number => 8 * Math.log(38 * rate) - 38 * rate;
  expect(at({ deaths: { hazard: 0.2, factor: 1.3 } }).deaths).toBeCloseTo(poisson(0.26) - poisson(0.2), 12);
});

test("which clock, which estimator and how soon centres treated are averaged over", () => {
  const other = [0.1, 0.2, 0.3, 0.4];
  const both = at({ durations: { diagnosis: quarters, transplant: other } }).durations;
  const one = at({ durations: { diagnosis: quarters, transplant: quarters } }).durations;
  const two = at({ durations: { diagnosis: other, transplant: other } }).durations;
  expect(Math.exp(both - one)).toBeCloseTo(0.7 + 0.3 * Math.exp(two - one), 12);
  const early = at({ untreated: [[0.2, 0.7, 0.1]] }).zhu;
  const late = at({ untreated: [[0.8, 0.1, 0.1]] }).zhu;
  const unknown = at({
    untreated: [
      [0.2, 0.7, 0.1],
      [0.8, 0.1, 0.1],
    ],
  }).zhu;
  expect(Math.exp(unknown)).toBeCloseTo(0.5 * (Math.exp(early) + Math.exp(late)), 12);
});
