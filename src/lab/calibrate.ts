import { engineOf, studyModel } from "../model/index.ts";
import type { ParameterDraw } from "../schema/parameter-draw.ts";
import { randomOrder, type Sample, temperedSample } from "../stats/index.ts";
import { shareOut } from "./share-out.ts";
import type { StudyInput, StudyWorker } from "./study-worker.ts";

/** Independent parts of the sample, which the diagnostics compare. */
const ISLANDS = 8;
/** The stream of the generator that draws are put in order by. */
const ORDER_STREAM = 902;
const PRIOR_DRAWS = 1000;

/** How much work a calibration is: draws (rounded up to whole islands), moves of each at every temperature, and the seed. */
export interface CalibrationSetting {
  readonly draws: number;
  readonly moves: number;
  readonly seed: number;
}

/** A sample of what nobody knows after the studies: equally weighted draws, an island after the other; `order` is the random order they are written in. */
export interface Calibration {
  readonly draws: readonly ParameterDraw[];
  /** Draws of the priors, to compare with. */
  readonly prior: readonly ParameterDraw[];
  readonly order: readonly number[];
  readonly islands: number;
  readonly sample: Sample;
  /** How often the studies were simulated. */
  readonly simulated: number;
}

/**
 * Calibrates the model to the studies of targets.csv with role *fit*: a tempered sample of what they depend on, then the cord-blood effect given each of its draws. Workers are prepared here, share the simulations and may be any number: the numbers are the same to the bit.
 * `report` hears of every round of simulations.
 */
export async function calibrate(
  input: StudyInput,
  { draws, moves, seed }: CalibrationSetting,
  workers: readonly StudyWorker[],
  report: (simulated: number) => void,
): Promise<Calibration> {
  const model = studyModel(input.facts, input.targets, input.study, engineOf(null));
  await Promise.all(workers.map((worker) => worker.prepare(input)));
  let simulated = 0;
  const plan = { dimensions: model.studied.length, islands: ISLANDS, perIsland: Math.ceil(draws / ISLANDS) };
  const sample = await temperedSample({ ...plan, moves, seed }, async (points) => {
    const found = await shareOut(workers, points, (worker, some) => worker.logLikelihoods(some));
    simulated += points.length;
    report(simulated);
    return Float64Array.from(found);
  });
  const latents = sample.points.map((point, row) => model.wholeLatents(seed, row, point));
  const tasks = latents.map((all, row) => ({ latents: all, seed, row }));
  const cordBlood = await shareOut(workers, tasks, (worker, some) => worker.cordBlood(some));
  return {
    draws: latents.map((all, row) => {
      all[model.cordBlood] = cordBlood[row] ?? NaN;
      return model.drawOf(all);
    }),
    prior: Array.from({ length: PRIOR_DRAWS }, (_, row) =>
      model.drawOf(model.wholeLatents(seed, latents.length + row)),
    ),
    order: randomOrder(seed, ORDER_STREAM, latents.length),
    islands: ISLANDS,
    sample,
    simulated,
  };
}
