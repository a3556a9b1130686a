import { expect, test } from "vitest";
import { uniform } from "../../../src/kernel/uniform.ts";
import type { ExpectedStudies } from "../../../src/model/studies/expected-studies.ts";
import { observedStudies } from "../../../src/model/studies/observed-studies.ts";
import { simulatedStudies } from "../../../src/model/studies/simulated-studies.ts";
import { studySetting } from "../../../src/model/studies/study-setting.ts";
import { facts } from "../facts.ts";
import { targets } from "./targets.ts";

const observed = observedStudies(targets, facts.parameters, studySetting);
const expected: ExpectedStudies = {
  durations: { diagnosis: [0.4, 0.3, 0.2, 0.1], transplant: [0.1, 0.2, 0.3, 0.4] },
  ratios: [0.2, -0.1],
  daratumumab: { incidence: [0.6, 0.1, 0.3], survival: [0.7, 0.1, 0.2] },
  deaths: { hazard: 0.2, factor: 1.1 },
  untreated: [
    [0.3, 0.6, 0.1],
    [0.6, 0.2, 0.2],
  ],
  taper: 0.5,
  jaspers: [0.1, 0.6],
  lowTitre: 0.9,
};
const simulations = Array.from({ length: 600 }, (_, simulation) => {
  let draw = -1;
  return simulatedStudies(observed, expected, { fromDiagnosis: 0.7 }, () => uniform(6, 70, simulation, (draw += 1)));
});
const mean = (value: (one: (typeof simulations)[number]) => number): number =>
  simulations.reduce((sum, one) => sum + value(one), 0) / simulations.length;
const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

test("studies have the sizes of those observed", () => {
  for (const one of simulations) {
    const sizes = [one.durations.counts, one.daratumumab.counts, one.aung, one.zhu, one.titres].map(sum);
    expect(sizes).toEqual([50, 36, 12, 11, 4]);
    expect([sum(one.jaspers.control), sum(one.jaspers.epo)]).toEqual([62, 65]);
    expect(one.deaths).toEqual(observed.deaths);
  }
});

test("and on average what the draw expects, over what is not known of their design", () => {
  expect(mean((one) => one.durations.counts[0] ?? NaN) / 50).toBeCloseTo(0.7 * 0.4 + 0.3 * 0.1, 1);
  expect(mean((one) => one.daratumumab.counts[0] ?? NaN) / 36).toBeCloseTo(0.65, 1);
  expect(mean((one) => one.zhu[0] ?? NaN) / 11).toBeCloseTo(0.45, 1);
  expect(mean((one) => one.aung[1] ?? NaN) / 12).toBeCloseTo(0.2, 1);
  expect(mean((one) => one.jaspers.epo[0] ?? NaN) / 65).toBeCloseTo(0.6, 1);
  expect(mean((one) => one.titres[0] ?? NaN) / 4).toBeCloseTo(0.9, 1);
});

test("hazard ratios scatter as the limits say, together", () => {
  const [one, two] = observed.ratios.sds;
  const score = (at: 0 | 1, sd: number) => (study: (typeof simulations)[number]) =>
    (study.ratios.logs[at] - expected.ratios[at]) / sd;
  expect(mean((study) => score(0, one)(study) ** 2)).toBeCloseTo(1, 0);
  const both = mean((study) => score(0, one)(study) * score(1, two)(study));
  expect(Math.abs(both - 0.3)).toBeLessThan(0.15);
});
