import { expect, test } from "vitest";
import { builtEngine } from "../../kernel/built-engine.ts";
import { studyModel } from "../../../src/model/studies/study-model.ts";
import { logLikelihood } from "../../../src/model/studies/study-likelihood.ts";
import { studySetting } from "../../../src/model/studies/study-setting.ts";
import { facts } from "../facts.ts";
import { targets } from "./targets.ts";

const model = studyModel(facts, targets, { ...studySetting, patients: 32 }, builtEngine());

test("a point is what the studies depend on, and its likelihood is of all studies", () => {
  const point = new Float64Array(model.studied.length).fill(0.2);
  const draw = model.drawOf(model.wholeLatents(1, 1, point));
  const likelihoods = model.likelihoods(model.expected(draw), studySetting);
  expect(Object.keys(likelihoods)).toHaveLength(8);
  expect(model.logLikelihood(point)).toBe(logLikelihood(likelihoods));
  const more = model.likelihoods(model.expected(draw), { ...studySetting, resolved: 60 });
  expect(more.durations).toBeLessThan(likelihoods.durations);
  expect({ ...more, durations: 0 }).toEqual({ ...likelihoods, durations: 0 });
});

test("whole draws keep a point, and take the rest from the priors by seed and row", () => {
  const point = new Float64Array(model.studied.length).fill(7);
  const whole = model.wholeLatents(1, 4, point);
  expect(model.studied.map((place) => whole[place])).toEqual([...point]);
  const prior = model.wholeLatents(1, 4);
  expect(whole.filter((value, place) => value !== prior[place])).toHaveLength(point.length);
  expect(model.wholeLatents(1, 5)).not.toEqual(prior);
  expect(model.studied).not.toContain(model.cordBlood);
});

test("the cord-blood effect is mostly none, and otherwise mostly speeds the loss of antibody", () => {
  const sizes = Array.from({ length: 40 }, (_, row) => {
    const latents = model.wholeLatents(9, row, new Float64Array(model.studied.length));
    latents[model.cordBlood] = model.cordBloodLatent(latents, 9, row);
    return model.drawOf(latents)["cord-blood net"] ?? NaN;
  });
  const none = sizes.filter((size) => size === 0).length;
  expect(none).toBeGreaterThan(20);
  expect(none).toBeLessThan(40);
  expect(new Set(sizes).size).toBeGreaterThan(2);
});
