import { assert } from "../base/assert.ts";
import {
  type Engine,
  expectedCounts,
  type ExpectedStudies,
  predictedNumbers,
  type PredictionTask,
  type StudyCounts,
  type StudyModel,
  studyModel,
  type StudySetting,
} from "../model/index.ts";
import type { CandidateStudy } from "../schema/candidate-study.ts";
import type { Facts } from "../schema/facts.ts";
import type { ParameterDraw } from "../schema/parameter-draw.ts";
import type { Target } from "../schema/target.ts";

/** What the studies are simulated from. */
export interface StudyInput {
  readonly facts: Facts;
  readonly targets: readonly Target[];
  readonly study: StudySetting;
}

/** A draw whose cord-blood effect is asked for: its standard normal numbers, its row, and the seed. */
export interface CordBloodTask {
  readonly latents: Float64Array;
  readonly seed: number;
  readonly row: number;
}

/** What sits in a thread that simulates studies: told once what from, then asked about points and draws. */
export interface StudyWorker {
  prepare(input: StudyInput): Promise<null>;
  logLikelihoods(points: readonly Float64Array[]): Promise<readonly number[]>;
  expected(draws: readonly ParameterDraw[]): Promise<readonly ExpectedStudies[]>;
  cordBlood(tasks: readonly CordBloodTask[]): Promise<readonly number[]>;
  predicted(tasks: readonly PredictionTask[]): Promise<readonly (readonly (readonly number[])[])[]>;
  counted(
    studies: readonly CandidateStudy[],
    draws: readonly ParameterDraw[],
  ): Promise<readonly (readonly StudyCounts[])[]>;
}

/** A worker that simulates studies where it is called, by an engine. */
export function studyWorker(engine: Engine): StudyWorker {
  let told: { readonly input: StudyInput; readonly model: StudyModel } | undefined;
  const prepared = () => {
    assert(told !== undefined, "a worker is prepared before it is asked");
    return told;
  };
  return {
    async prepare(input) {
      told = { input, model: studyModel(input.facts, input.targets, input.study, engine) };
      return null;
    },
    logLikelihoods: async (points) => points.map((point) => prepared().model.logLikelihood(point)),
    expected: async (draws) => draws.map(prepared().model.expected),
    cordBlood: async (tasks) =>
      tasks.map(({ latents, seed, row }) => prepared().model.cordBloodLatent(latents, seed, row)),
    predicted: async (tasks) => {
      const { facts, targets, study } = prepared().input;
      return tasks.map((task) => predictedNumbers(facts, targets, study, task, engine));
    },
    counted: async (studies, draws) => {
      const { facts, study } = prepared().input;
      return draws.map((draw) => expectedCounts(facts, studies, study, draw, engine));
    },
  };
}
