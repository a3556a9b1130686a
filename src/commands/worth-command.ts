import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { ok, type Result } from "../base/result.ts";
import { openTables, studyExpectations, studyExpectationsCsv, studySetting, workersFor } from "../lab/open-lab.ts";
import type { Failure } from "../schema/failure.ts";
import { dataSources } from "./data-sources.ts";
import { wholeNumbers } from "./option.ts";
import { startStudies } from "./start-studies.ts";
import { writeOut } from "./write-out.ts";

const most = { draws: 100_000, patients: 100_000, workers: 64 } as const;
const wholeNames = ["draws", "patients", "workers"] as const;

/** How much was simulated, and the file it is in. */
interface Expected {
  readonly draws: number;
  readonly patients: number;
  readonly studies: readonly string[];
  readonly file: string;
}

/** `worth-measuring`: simulates every study of candidate-studies.csv under the shipped draws, and writes study-expectations.csv. Undefined where the words after the command's name are no such command; throws as parseArgs does at an option it does not know. */
export async function worthCommand(words: readonly string[]): Promise<Result<Expected, Failure> | undefined> {
  const text = { type: "string" } as const;
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { draws: text, patients: text, workers: text, out: text },
  });
  if (positionals.length > 0) return undefined;
  const numbers = wholeNumbers(values, most, wholeNames);
  if (!numbers.ok) return numbers;
  const tables = openTables(dataSources);
  if (!tables.ok) return tables;
  const { facts, targets, draws, studies } = tables.value;
  const patients = numbers.value.patients ?? studySetting.patients;
  const { workers, end } = startStudies(numbers.value.workers ?? workersFor(availableParallelism()));
  const some = draws.slice(0, numbers.value.draws);
  const input = { facts, targets, study: { ...studySetting, patients } };
  const found = await studyExpectations(input, studies, some, workers);
  end();
  const file = writeOut(values.out ?? "data", "study-expectations.csv", studyExpectationsCsv(found));
  return ok({ draws: some.length, patients, studies: studies.map(({ id }) => id), file });
}
