import { engineOf, logLikelihood, STUDIED_KEYS, studyLikelihoods, studyModel } from "../model/index.ts";
import { sampleQuantile, temperedWeights, uniformBand, weightedPlace, weightedSize } from "../stats/index.ts";
import { shareOut } from "./share-out.ts";
import type { StudyInput, StudyWorker } from "./study-worker.ts";

/** How many held-out draws of the prior are looked for again, and among how many others. */
export interface RankSetting {
  readonly heldOut: number;
  readonly bank: number;
  readonly seed: number;
}

/** Where the held-out draws stood among the posteriors of studies simulated from them: of each key the depth of its distribution function, to be at least `limit`; `worth` is how many draws the posteriors were worth, in the middle. */
export interface StudyRanks {
  readonly limit: number;
  readonly worth: number;
  readonly depths: Readonly<Record<string, number>>;
}

/**
 * Simulation-based calibration: studies are drawn from held-out draws of the prior, a bank of other draws is weighted by their likelihood, and the held-out number's place among those weighted must be uniform. Deaths, whose likelihood only corrects the prior, are left out on both sides. Workers are prepared here.
 * Source: Talts et al. 2018, arXiv 1804.06788.
 */
export async function rankStudies(
  input: StudyInput,
  { heldOut, bank, seed }: RankSetting,
  workers: readonly StudyWorker[],
): Promise<StudyRanks> {
  const model = studyModel(input.facts, input.targets, input.study, engineOf(null));
  await Promise.all(workers.map((worker) => worker.prepare(input)));
  const draws = Array.from({ length: bank + heldOut }, (_, row) => model.drawOf(model.wholeLatents(seed, row)));
  const expected = await shareOut(workers, draws, (worker, some) => worker.expected(some));
  const known = expected.slice(0, bank);
  const keys = [...STUDIED_KEYS];
  const columns = keys.map((key) => draws.slice(0, bank).map((draw) => draw[key] ?? NaN));
  const places = keys.map((): number[] => []);
  const worths = draws.slice(bank).map((draw, index) => {
    const found = expected[bank + index];
    if (found === undefined) return NaN;
    const seen = model.simulated(found, seed, index);
    const logs = known.map((one) => logLikelihood({ ...studyLikelihoods(seen, one, input.study), deaths: 0 }));
    const weights = temperedWeights(Float64Array.from(logs), 1);
    keys.forEach((key, at) => {
      const place = weightedPlace(draw[key] ?? NaN, columns[at] ?? [], weights, model.tie(seed, index, at));
      places[at]?.push(place);
    });
    return weightedSize(weights);
  });
  const band = uniformBand(heldOut, seed);
  return {
    limit: band.limit,
    worth: sampleQuantile(worths, 0.5),
    depths: Object.fromEntries(keys.map((key, at) => [key, band.depthOf(places[at] ?? [])])),
  };
}
