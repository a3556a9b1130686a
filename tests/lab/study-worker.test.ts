import { expect, test } from "vitest";
import { plainEngine } from "../../src/kernel/plain-engine.ts";
import { studyWorker } from "../../src/lab/study-worker.ts";
import { studyModel } from "../../src/model/studies/study-model.ts";
import { studySetting } from "../../src/model/studies/study-setting.ts";
import { facts } from "../model/facts.ts";
import { targets } from "../model/studies/targets.ts";

const study = { ...studySetting, patients: 8 };

test("a worker answers as the model does", async () => {
  const worker = studyWorker(plainEngine);
  const model = studyModel(facts, targets, study, plainEngine);
  await worker.prepare({ facts, targets, study });
  const points = [0, 0.3].map((value) => new Float64Array(model.studied.length).fill(value));
  expect(await worker.logLikelihoods(points)).toEqual(points.map(model.logLikelihood));
  const latents = model.wholeLatents(3, 5);
  expect(await worker.cordBlood([{ latents, seed: 3, row: 5 }])).toEqual([model.cordBloodLatent(latents, 3, 5)]);
});

test("one that was told nothing is a bug", async () => {
  await expect(studyWorker(plainEngine).logLikelihoods([new Float64Array(3)])).rejects.toThrow("prepared");
});
