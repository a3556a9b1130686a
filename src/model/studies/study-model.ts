import { assert } from "../../base/assert.ts";
import { type Engine, exponential, normalQuantile, uniform } from "../../kernel/index.ts";
import type { Facts } from "../../schema/facts.ts";
import type { ParameterDraw } from "../../schema/parameter-draw.ts";
import type { Target } from "../../schema/target.ts";
import { normalLatents } from "../priors/normal-latents.ts";
import { drawFromLatent, latentCount, latentsOf, priorsOf } from "../priors/priors-of.ts";
import { CORD_BLOOD_NET, cordBloodLikelihoods, reportedPatients } from "./cord-blood.ts";
import { type ExpectedStudies, expectedStudies, STUDIED_KEYS } from "./expected-studies.ts";
import { type ObservedStudies, observedStudies } from "./observed-studies.ts";
import { simulatedStudies } from "./simulated-studies.ts";
import { logLikelihood, type StudyLikelihoods, studyLikelihoods } from "./study-likelihood.ts";
import type { StudySetting } from "./study-setting.ts";

/** Of so many evenly placed sizes of the cord-blood effect one is chosen. */
const SIZES = 64;
/** Streams of the generator, beside those of patients and of the sampler. */
const STREAM = { priors: 900, cordBlood: 901, studies: 903, ties: 904 } as const;

/** The studies as a likelihood of what they depend on, and what the three patients make of the cord-blood effect. */
export interface StudyModel {
  /** How many standard normal numbers a whole draw is made of. */
  readonly latents: number;
  /** Which of them the studies depend on, in the order a point has them, and which is the cord-blood effect's. */
  readonly studied: readonly number[];
  readonly cordBlood: number;
  readonly drawOf: (latents: Float64Array) => ParameterDraw;
  /** What the studies would report under a draw, and the likelihood of what they did report, under another setting that simulates the same too. */
  readonly expected: (draw: ParameterDraw) => ExpectedStudies;
  readonly likelihoods: (
    expected: ExpectedStudies,
    setting: Pick<StudySetting, "resolved" | "fromDiagnosis">,
  ) => StudyLikelihoods;
  /** Studies as large as those observed, drawn as if a draw were true, with uniform numbers of row `row`. */
  readonly simulated: (expected: ExpectedStudies, seed: number, row: number) => ObservedStudies;
  /** A uniform number that parts equals, of key number `key`. */
  readonly tie: (seed: number, row: number, key: number) => number;
  /** The logarithm of the likelihood of all studies at a point. */
  readonly logLikelihood: (point: Float64Array) => number;
  /** The numbers of draw `row` of the priors, but for a point of what the studies depend on where there is one. */
  readonly wholeLatents: (seed: number, row: number, point?: Float64Array) => Float64Array;
  /** The number that stands for the cord-blood effect in draw `row`, drawn given the three patients and the rest of the draw. The rest does not hear of it: a cut, because the three inform nothing else. */
  readonly cordBloodLatent: (latents: Float64Array, seed: number, row: number) => number;
}

/** Which of weights a uniform number in (0, 1) falls on; the last of them where rounding leaves none. */
function picked(weights: readonly number[], pick: number): number {
  let left = pick * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return index;
  }
  return weights.length - 1;
}

/** The studies of targets.csv under the priors of the facts, to be simulated by an engine; throws where a table is not what it should be. */
export function studyModel(
  facts: Facts,
  targets: readonly Target[],
  setting: StudySetting,
  engine: Engine,
): StudyModel {
  const priors = priorsOf(facts);
  const latents = latentCount(priors);
  const studied = latentsOf(priors, STUDIED_KEYS);
  const [cordBlood] = latentsOf(priors, new Set([CORD_BLOOD_NET]));
  const cordBloodPrior = priors.find(({ keys }) => keys.includes(CORD_BLOOD_NET));
  assert(cordBlood !== undefined && cordBloodPrior !== undefined, `no prior of ${CORD_BLOOD_NET}`);
  const observed = observedStudies(targets, facts.parameters, setting);
  const patients = reportedPatients(targets, facts.effects);
  const drawOf = (all: Float64Array): ParameterDraw => drawFromLatent(priors, all);
  const place = (all: Float64Array, point: Float64Array): void =>
    studied.forEach((at, index) => {
      all[at] = point[index]!;
    });
  const expected = (draw: ParameterDraw): ExpectedStudies => expectedStudies(facts, draw, observed, setting, engine);
  return {
    latents,
    studied,
    cordBlood,
    drawOf,
    expected,
    likelihoods: (found, under) => studyLikelihoods(observedStudies(targets, facts.parameters, under), found, under),
    simulated(found, seed, row) {
      let drawn = 0;
      return simulatedStudies(observed, found, setting, () => {
        drawn += 1;
        return uniform(seed, STREAM.studies, row, drawn);
      });
    },
    tie: (seed, row, key) => uniform(seed, STREAM.ties, row, key),
    logLikelihood(point) {
      const all = new Float64Array(latents);
      place(all, point);
      return logLikelihood(studyLikelihoods(observed, expected(drawOf(all)), setting));
    },
    wholeLatents(seed, row, point) {
      const all = normalLatents(seed, STREAM.priors, row, latents);
      if (point !== undefined) place(all, point);
      return all;
    },
    cordBloodLatent(all, seed, row) {
      const shift = uniform(seed, STREAM.cordBlood, row, 0);
      const choices = Array.from({ length: SIZES }, (_, index) => normalQuantile((index + shift) / SIZES));
      const sizes = choices.map((latent) => cordBloodPrior.at([latent])[0]!);
      const distinct = [...new Set(sizes)];
      const logs = cordBloodLikelihoods(facts, drawOf(all), distinct, patients, setting, engine);
      const most = Math.max(...logs);
      const weights = sizes.map((size) => exponential(logs[distinct.indexOf(size)]! - most));
      return choices[picked(weights, uniform(seed, STREAM.cordBlood, row, 1))]!;
    },
  };
}
