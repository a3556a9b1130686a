import { describe, expect, test } from "vitest";
import { builtEngine } from "../../kernel/built-engine.ts";
import {
  durationShares,
  FOLLOWED,
  lowTitreShare,
  naturalCourse,
  treatmentRates,
  untreatedShares,
} from "../../../src/model/studies/natural-course.ts";
import { studyRun } from "../../../src/model/studies/study-run.ts";
import { studySetting } from "../../../src/model/studies/study-setting.ts";
import { facts } from "../facts.ts";
import { fate } from "./invented-fates.ts";

const never = Infinity;

describe("what is made of fates", () => {
  test("durations are of those who became independent, each in its bin, with half a patient more", () => {
    const fates = [fate(100, never), fate(116, 900), fate(117, never), fate(300, never), fate(never, 50)];
    expect(durationShares(fates, [116, 171, 261], () => 0)).toEqual([2.5 / 6, 1.5 / 6, 0.5 / 6, 1.5 / 6]);
    expect(durationShares(fates, [116, 171, 261], () => 60)).toEqual([0.5 / 6, 1.5 / 6, 2.5 / 6, 1.5 / 6]);
  });

  test("treatment competes from day 30 on: half of those still dependent are treated by its half-time", () => {
    const rate = Math.LN2 / 100;
    const [before = NaN, treated = NaN, neither = NaN] = untreatedShares([fate(130, never), fate(never, 30)], rate);
    expect(before * 3.5).toBeCloseTo(0.5 + 0.5, 12);
    expect(treated * 3.5).toBeCloseTo(0.5 + 0.5, 12);
    expect(neither * 3.5).toBeCloseTo(1 + 0.5, 12);
    expect(treatmentRates().map((each) => Math.LN2 / each)[0]).toBeCloseTo(60, 9);
    expect(treatmentRates().map((each) => Math.LN2 / each)[4]).toBeCloseTo(730, 9);
  });

  test("titres count at the day recovery is confirmed", () => {
    const low = fate(90, never, { recovery: 100, antibodyBelow: 113 });
    const high = fate(90, never, { recovery: 100, antibodyBelow: 114 });
    expect(lowTitreShare([low, high, high, fate(never, 40)])).toBe(1.5 / 4);
  });
});

test("without draws 67 % are independent by 2 years, about as model.md section 8 has it", () => {
  const run = studyRun(facts, studySetting, { start: 0, horizon: FOLLOWED, regimens: ["watch"] }, builtEngine());
  const fates = naturalCourse(run, 400);
  expect(fates).toHaveLength(400);
  const share = fates.filter(({ independent }) => independent <= 730).length / 400;
  expect(Math.abs(share - 0.67)).toBeLessThan(0.05);
});
