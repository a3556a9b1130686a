import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { ok, type Result } from "../base/result.ts";
import { openTables, predictionsCsv, predictTargets, studySetting, workersFor } from "../lab/open-lab.ts";
import type { Failure } from "../schema/failure.ts";
import type { Prediction } from "../schema/prediction.ts";
import { dataSources } from "./data-sources.ts";
import { seedOption, wholeNumbers } from "./option.ts";
import { startStudies } from "./start-studies.ts";
import { writeOut } from "./write-out.ts";

/** Simulated patients that each draw's studies are drawn from, and the seed of the studies. */
const preset = { patients: studySetting.patients, seed: 5 } as const;
const most = { draws: 100_000, patients: 100_000, workers: 64 } as const;
const wholeNames = ["draws", "patients", "workers"] as const;

/** What the published numbers came to beside what studies of their size would report, and the file they are in. */
interface Predicted {
  readonly draws: number;
  readonly targets: number;
  readonly outside: readonly string[];
  readonly file: string;
}

/** `predictions`: simulates every published study that targets.csv says how to, under the shipped draws, and writes predictions.csv. Undefined where the words after the command's name are no such command; throws as parseArgs does at an option it does not know. */
export async function predictionsCommand(words: readonly string[]): Promise<Result<Predicted, Failure> | undefined> {
  const text = { type: "string" } as const;
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { draws: text, patients: text, seed: text, workers: text, out: text },
  });
  if (positionals.length > 0) return undefined;
  const numbers = wholeNumbers(values, most, wholeNames);
  if (!numbers.ok) return numbers;
  const seed = seedOption(values.seed);
  if (!seed.ok) return seed;
  const tables = openTables(dataSources);
  if (!tables.ok) return tables;
  const { facts, targets, draws } = tables.value;
  const { workers, end } = startStudies(numbers.value.workers ?? workersFor(availableParallelism()));
  const study = { ...studySetting, patients: numbers.value.patients ?? preset.patients };
  const some = draws.slice(0, numbers.value.draws);
  const found = await predictTargets({ facts, targets, study }, some, seed.value ?? preset.seed, workers);
  end();
  const file = writeOut(values.out ?? "data", "predictions.csv", predictionsCsv(found));
  const missed = ({ place }: Prediction): boolean => place === "outside";
  return ok({
    draws: some.length,
    targets: found.length,
    outside: found.filter(missed).map(({ id }) => id),
    file,
  });
}
