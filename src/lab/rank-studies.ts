import { engineOf, logLikelihood, STUDIED_KEYS, studyLikelihoods, studyModel } from "../model/index.ts";
import {
  independentPlaces,
  sampleQuantile,
  temperedWeights,
  uniformBand,
  weightedPlace,
  weightedSize,
} from "../stats/index.ts";
import { shareOut } from "./share-out.ts";
import type { StudyInput, StudyWorker } from "./study-worker.ts";

/** How many held-out draws of the prior are looked for again, and among how many others. */
export interface RankSetting {
  readonly heldOut: number;
  readonly bank: number;
  readonly seed: number;
}

/** Where the held-out draws stood among the posteriors of studies simulated from them: of each key the depth of its distribution function, to be at least `limit` where one key is looked at, `limitOfAll` where all are. `worth` is how many draws the posteriors were worth, in the middle, and `leastWorth` at the lower tenth; `independent`, how many independent held-out draws these are at least worth, who share a bank. */
export interface StudyRanks {
  readonly limit: number;
  readonly limitOfAll: number;
  readonly worth: number;
  readonly leastWorth: number;
  readonly independent: number;
  readonly depths: Readonly<Record<string, number>>;
}

/** How sure a band is that nothing leaves it by chance. */
const SURE = 0.95;

/**
 * Simulation-based calibration: studies are drawn from held-out draws of the prior, each joins a bank of other draws, all are weighted by their likelihood, and the held-out number's place among them must be uniform. Deaths, whose likelihood only corrects the prior, are left out on both sides. Workers are prepared here.
 * Sources: Talts et al. 2018, arXiv 1804.06788; the limit of all keys by Bonferroni's inequality, whatever they have to do with each other (Dunn 1961, 10.1080/01621459.1961.10482090).
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
  const sums = new Float64Array(bank);
  let squares = 0;
  const worths = draws.slice(bank).map((draw, index) => {
    const found = expected[bank + index];
    if (found === undefined) return NaN;
    const seen = model.simulated(found, seed, index);
    const logs = [...known, found].map((one) =>
      logLikelihood({ ...studyLikelihoods(seen, one, input.study), deaths: 0 }),
    );
    const weights = temperedWeights(Float64Array.from(logs), 1);
    keys.forEach((key, at) => {
      const values = [...(columns[at] ?? []), draw[key] ?? NaN];
      places[at]?.push(weightedPlace(bank, values, weights, model.tie(seed, index, at)));
    });
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    sums.forEach((sum, at) => {
      const share = (weights[at] ?? NaN) / all;
      sums[at] = sum + share;
      squares += share * share;
    });
    return weightedSize(weights);
  });
  const band = uniformBand(heldOut);
  return {
    limit: band.limitOf(SURE),
    limitOfAll: band.limitOf(1 - (1 - SURE) / keys.length),
    worth: sampleQuantile(worths, 0.5),
    leastWorth: sampleQuantile(worths, 0.1),
    independent: independentPlaces(sums, squares, heldOut),
    depths: Object.fromEntries(keys.map((key, at) => [key, band.depthOf(places[at] ?? [])])),
  };
}
