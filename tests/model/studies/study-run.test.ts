import { expect, test } from "vitest";
import { plainEngine } from "../../../src/kernel/plain-engine.ts";
import { branchOf, studyRun } from "../../../src/model/studies/study-run.ts";
import { studySetting } from "../../../src/model/studies/study-setting.ts";
import { facts } from "../facts.ts";

const changes = { start: 0, horizon: 365, regimens: ["watch", "epo"] } as const;

test("arms are the regimens, as published", () => {
  const run = studyRun(facts, studySetting, changes, plainEngine);
  expect(run.arms.map(({ name }) => name)).toEqual(["watch", "epo"]);
  expect(run).toMatchObject({ seed: 7, window: 56, start: 0, visit: 3 });
  expect(branchOf(run, "epo").effects).toMatchObject([{ kind: "epo", add: 600 }]);
  expect(() => branchOf(run, "dli")).toThrow("no arm dli");
});

test("what cannot be run is a bug", () => {
  expect(() => studyRun(facts, studySetting, { ...changes, regimens: ["magic"] }, plainEngine)).toThrow("magic");
});
