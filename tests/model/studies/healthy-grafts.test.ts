import { expect, test } from "vitest";
import { builtEngine } from "../../kernel/built-engine.ts";
import { plainEngine } from "../../../src/kernel/plain-engine.ts";
import { reachedShares } from "../../../src/model/studies/healthy-grafts.ts";
import { studyRun } from "../../../src/model/studies/study-run.ts";
import { studySetting } from "../../../src/model/studies/study-setting.ts";
import { typicalValues } from "../../../src/model/typical.ts";
import { facts } from "../facts.ts";

const goal = { haemoglobin: 13, day: 126 };
const run = (engine = builtEngine(), parameters: Readonly<Record<string, number>> = {}) => ({
  ...studyRun(facts, studySetting, { start: 0, horizon: 365, regimens: ["epo"] }, engine),
  typical: typicalValues(facts.parameters, parameters),
});

test("without the disease few reach 13 g/dL by day 126, and most with erythropoietin, about as published", () => {
  const [control, epo] = reachedShares(run(), 128, goal);
  expect(control).toBeLessThan(0.3);
  expect(epo).toBeGreaterThan(0.45);
});

test("a stronger graft reaches more, a higher goal fewer", () => {
  const [control, epo] = reachedShares(run(), 64, goal);
  const strong = reachedShares(run(builtEngine(), { SD: 1.2 }), 64, goal);
  expect(strong[0]).toBeGreaterThan(control);
  const higher = reachedShares(run(), 64, { ...goal, haemoglobin: 14 });
  expect(higher[1]).toBeLessThan(epo);
});

test("two engines give the same bits", () => {
  expect(reachedShares(run(plainEngine), 20, goal)).toEqual(reachedShares(run(), 20, goal));
});
