import { expect, test } from "vitest";
import { rankStudies } from "../../src/lab/rank-studies.ts";
import { type StudyWorker, studyWorker } from "../../src/lab/study-worker.ts";
import type { ExpectedStudies } from "../../src/model/studies/expected-studies.ts";
import { studySetting } from "../../src/model/studies/study-setting.ts";
import type { ParameterDraw } from "../../src/schema/parameter-draw.ts";
import { plainEngine } from "../../src/kernel/plain-engine.ts";
import { facts } from "../model/facts.ts";
import { targets } from "../model/studies/targets.ts";

/** What studies would report of a draw, by formulas instead of patients, so that many draws take no time. */
function byFormula(draw: ParameterDraw): ExpectedStudies {
  const of = (key: string): number => draw[key] ?? NaN;
  const share = (value: number): number => 1 / (1 + value);
  const fast = share(0.05 / of("kP"));
  const quarters = [fast, 1 - fast].flatMap((part) => [0.7 * part, 0.3 * part]);
  const dara = share(0.03 / of("daratumumab deplete"));
  const cells = [0.8 * dara, 0.2 * dara, 1 - dara];
  return {
    durations: { diagnosis: quarters, transplant: quarters.toReversed() },
    ratios: [of("rituximab net"), of("dli net")],
    daratumumab: { incidence: cells, survival: cells },
    deaths: { hazard: of("death"), factor: of("daratumumab death") },
    untreated: [[0.6 * of("classSelfLimited"), 0.3, 0.7 - 0.6 * of("classSelfLimited")]],
    taper: share(1 / of("beta")),
    jaspers: [share(0.5 / of("SD")), share(0.5 / (of("SD") * of("bE")))],
    lowTitre: share(of("T50") / 8),
  };
}

const formulaWorker: StudyWorker = {
  ...studyWorker(plainEngine),
  expected: async (draws) => draws.map(byFormula),
};

test("held-out draws stand anywhere among the posteriors of studies simulated from them", async () => {
  const input = { facts, targets, study: studySetting };
  const ranks = await rankStudies(input, { heldOut: 60, bank: 500, seed: 2 }, [formulaWorker]);
  const { limit, limitOfAll, worth, leastWorth, independent, depths } = ranks;
  expect(worth).toBeGreaterThan(5);
  expect(leastWorth).toBeLessThan(worth);
  expect(independent).toBeGreaterThan(45);
  expect(independent).toBeLessThan(60);
  const outside = Object.entries(depths).filter(([, depth]) => depth < limit);
  // one of twenty leaves a 95 % band by chance
  expect(outside.length).toBeLessThanOrEqual(3);
  expect(Math.min(...Object.values(depths))).toBeGreaterThan(limitOfAll);
});

test("studies that come about otherwise than the likelihood has it are found out", async () => {
  let asked = 0;
  const otherwise: StudyWorker = {
    ...formulaWorker,
    async expected(draws) {
      asked += draws.length;
      const wrong = asked > 500;
      return draws.map((draw) => byFormula(wrong ? { ...draw, SD: 1.6 * (draw["SD"] ?? NaN) } : draw));
    },
  };
  const input = { facts, targets, study: studySetting };
  const { limitOfAll, depths } = await rankStudies(input, { heldOut: 60, bank: 500, seed: 2 }, [otherwise]);
  expect(depths["SD"]).toBeLessThan(limitOfAll);
});
