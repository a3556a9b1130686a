import { expect, test } from "vitest";
import { plainEngine } from "../../../src/kernel/plain-engine.ts";
import { drawFromLatent, latentCount, priorsOf } from "../../../src/model/priors/priors-of.ts";
import { predictedNumbers, REPETITIONS } from "../../../src/model/studies/predicted-numbers.ts";
import { studySetting } from "../../../src/model/studies/study-setting.ts";
import { builtEngine } from "../../kernel/built-engine.ts";
import { facts } from "../facts.ts";
import { normals } from "../priors/normals.ts";
import { targets } from "./targets.ts";

const priors = priorsOf(facts);
const [latents = new Float64Array()] = normals(5, 1, latentCount(priors));
const task = { draw: drawFromLatent(priors, latents), row: 3, seed: 9 };
const setting = { ...studySetting, patients: 24 };

test("every target that says how is simulated so often, the others not at all; two engines give the same bits", () => {
  const found = predictedNumbers(facts, targets, setting, task, builtEngine());
  expect(found.map((numbers) => numbers.length)).toEqual(
    targets.map(({ design }) => (design === null ? 0 : REPETITIONS)),
  );
  expect(predictedNumbers(facts, targets, setting, task, plainEngine)).toEqual(found);
});

test("a row added at the end changes nothing of those before it", () => {
  const more = [...targets, { ...(targets[0] ?? never()), id: "another" }];
  const found = predictedNumbers(facts, more, setting, task, builtEngine());
  expect(found.slice(0, -1)).toEqual(predictedNumbers(facts, targets, setting, task, builtEngine()));
  expect(found.at(-1)).toHaveLength(REPETITIONS);
});

function never(): never {
  throw new Error("no targets");
}
