import { expect, test } from "vitest";
import { builtEngine } from "../../kernel/built-engine.ts";
import { studyRun } from "../../../src/model/studies/study-run.ts";
import { studySetting } from "../../../src/model/studies/study-setting.ts";
import {
  armRatio,
  independentShare,
  TREATED_REGIMENS,
  treatedArms,
  twoReadings,
} from "../../../src/model/studies/treated-arms.ts";
import { facts } from "../facts.ts";
import { fate } from "./invented-fates.ts";

const never = Infinity;

test("with death competing fewer become independent than one less Kaplan–Meier's curve says", () => {
  const fates = [fate(50, never), fate(never, 60), fate(200, never), fate(never, never)];
  const { incidence, survival } = twoReadings(fates, [183, 365]);
  expect(incidence).toEqual([1.5 / 5.5, 1.5 / 5.5, 2.5 / 5.5]);
  // after the death two are left, of whom one becomes independent
  expect(survival.map((share) => share * 5.5 - 0.5)).toEqual([1, 1.5, 1.5].map((count) => expect.closeTo(count, 12)));
  expect(independentShare(fates)).toBe(2.5 / 5);
});

test("a hazard ratio is that of arms by the horizon", () => {
  const fates = [fate(50, never), fate(400, never), fate(never, 60)];
  expect(armRatio(fates, fates, 365)).toBe(0);
  const sooner = [fate(20, never), fate(30, never), fate(40, never)];
  expect(armRatio(fates, sooner, 365)).toBeGreaterThan(0);
  expect(armRatio(sooner, fates, 365)).toBeLessThan(0);
});

test("the arms hold the same entrants, and what is given acts in those it is given to", () => {
  const regimens = TREATED_REGIMENS;
  const net = (size: number) => ({
    ...facts,
    effects: facts.effects.map((row) => (row.regimen === "dli" && row.role === "default" ? { ...row, size } : row)),
  });
  const arms = [0, 3].map((size) =>
    treatedArms(studyRun(net(size), studySetting, { start: "treated", horizon: 365, regimens }, builtEngine()), 96),
  );
  const [none, fast] = arms;
  if (none === undefined || fast === undefined) expect.unreachable("no arms");
  const ids = none.watch.map(({ entrant }) => entrant.id);
  expect(ids).toHaveLength(48);
  for (const arm of [none.any, none.epo, none.daratumumab.slice(0, 48), none.taper]) {
    expect(new Set(arm.map(({ entrant }) => entrant.id))).toEqual(new Set(ids));
  }
  const changed = fast.any.filter((one, index) => one.independent !== none.any[index]?.independent);
  expect(changed.length).toBeGreaterThan(3);
  expect(changed.every(({ entrant }) => (entrant.slot * 17) % 24 >= 17)).toBe(true);
  expect(none.any.filter(({ entrant }) => (entrant.slot * 17) % 24 < 17)).toHaveLength(34);
  expect(independentShare(none.daratumumab)).toBeGreaterThan(independentShare(none.watch));
});
