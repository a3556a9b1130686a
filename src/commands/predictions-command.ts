import { ok, type Result } from "../base/result.ts";
import { openStudyTables, predictionsCsv, predictTargets, studySetting } from "../lab/open-lab.ts";
import type { Failure } from "../schema/failure.ts";
import type { Prediction } from "../schema/prediction.ts";
import { dataSources } from "./data-sources.ts";
import { drawnOptions } from "./drawn-options.ts";
import { startStudies } from "./start-studies.ts";
import { writeOut } from "./write-out.ts";

/** The seed of the studies, where none is given. */
const SEED = 5;

/** What the published numbers came to beside what studies of their size would report, and the file they are in. */
interface Predicted {
  readonly draws: number;
  readonly targets: number;
  readonly outside: readonly string[];
  readonly file: string;
}

/** `predictions`: simulates every published study that targets.csv says how to, under the shipped draws, and writes predictions.csv. Undefined where the words after the command's name are no such command; throws as parseArgs does at an option it does not know. */
export async function predictionsCommand(words: readonly string[]): Promise<Result<Predicted, Failure> | undefined> {
  const options = drawnOptions(words, { takesSeed: true });
  if (options === undefined || !options.ok) return options;
  const { patients, seed = SEED, workers: count, out } = options.value;
  const tables = openStudyTables(dataSources);
  if (!tables.ok) return tables;
  const { facts, targets } = tables.value;
  const draws = tables.value.draws();
  if (!draws.ok) return draws;
  const some = draws.value.slice(0, options.value.draws);
  const { workers, end } = startStudies(count);
  const found = await predictTargets({ facts, targets, study: { ...studySetting, patients } }, some, seed, workers);
  end();
  const file = writeOut(out, "predictions.csv", predictionsCsv(found));
  const missed = ({ place }: Prediction): boolean => place === "outside";
  return ok({
    draws: some.length,
    targets: found.length,
    outside: found.filter(missed).map(({ id }) => id),
    file,
  });
}
