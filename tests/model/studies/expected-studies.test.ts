import { expect, test } from "vitest";
import { builtEngine } from "../../kernel/built-engine.ts";
import { plainEngine } from "../../../src/kernel/plain-engine.ts";
import { drawFromLatent, latentCount, latentsOf, priorsOf } from "../../../src/model/priors/priors-of.ts";
import { expectedStudies, STUDIED_KEYS } from "../../../src/model/studies/expected-studies.ts";
import { observedStudies } from "../../../src/model/studies/observed-studies.ts";
import { studySetting } from "../../../src/model/studies/study-setting.ts";
import { facts } from "../facts.ts";
import { normals } from "../priors/normals.ts";
import { targets } from "./targets.ts";

const observed = observedStudies(targets, facts.parameters, studySetting);
const priors = priorsOf(facts);
const small = { ...studySetting, patients: 32 };
const [latents = new Float64Array()] = normals(4, 1, latentCount(priors));
const expectedAt = (point: Float64Array, engine = builtEngine()) =>
  expectedStudies(facts, drawFromLatent(priors, point), observed, small, engine);

test("two engines give the same bits, and so does a second time", () => {
  const once = expectedAt(latents);
  expect(expectedAt(latents)).toEqual(once);
  expect(expectedAt(latents, plainEngine)).toEqual(once);
});

test("keys the studies do not name change nothing, all named ones are drawn", () => {
  const studied = latentsOf(priors, STUDIED_KEYS);
  const keys = new Set(priors.flatMap((prior) => prior.keys));
  expect([...STUDIED_KEYS].filter((key) => !keys.has(key))).toEqual([]);
  expect(studied).toHaveLength(STUDIED_KEYS.size - 1);
  const other = latents.map((value, index) => (studied.includes(index) ? value : value + 1));
  expect(expectedAt(other)).toEqual(expectedAt(latents));
});
