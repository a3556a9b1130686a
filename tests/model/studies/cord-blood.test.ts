import { expect, test } from "vitest";
import { builtEngine } from "../../kernel/built-engine.ts";
import { plainEngine } from "../../../src/kernel/plain-engine.ts";
import { drawFromLatent, latentCount, priorsOf } from "../../../src/model/priors/priors-of.ts";
import { cordBloodLikelihoods, reportedPatients } from "../../../src/model/studies/cord-blood.ts";
import { studySetting } from "../../../src/model/studies/study-setting.ts";
import { facts } from "../facts.ts";
import { targets } from "./targets.ts";

const priors = priorsOf(facts);
const draw = drawFromLatent(priors, new Float64Array(latentCount(priors)));
const patients = reportedPatients(targets, facts.effects);

test("three patients, each with an interval and the day of the last dose", () => {
  expect(patients).toEqual([
    { low: 46, high: 76, lastDose: 0 },
    { low: 11, high: 17, lastDose: 14 },
    { low: 76, high: 107, lastDose: 0 },
  ]);
});

test("a faster loss of antibody makes three so early likelier, a slower one less; engines agree", () => {
  const small = { ...studySetting, patients: 64 };
  const sizes = [-1.5, 0, 1.5];
  const [slower = NaN, none = NaN, faster = NaN] = cordBloodLikelihoods(
    facts,
    draw,
    sizes,
    patients,
    small,
    builtEngine(),
  );
  expect(faster).toBeGreaterThan(none);
  expect(none).toBeGreaterThan(slower);
  expect(cordBloodLikelihoods(facts, draw, sizes, patients, small, plainEngine)).toEqual([slower, none, faster]);
});

test("an interval of years holds nearly everybody who recovers", () => {
  const small = { ...studySetting, patients: 16 };
  const horizon = [{ low: 0, high: 2000, lastDose: 0 }];
  const [log = NaN] = cordBloodLikelihoods(facts, draw, [0], horizon, small, plainEngine);
  expect(log).toBeGreaterThan(0.5 * Math.log(0.4));
  expect(log).toBeLessThan(0);
});
