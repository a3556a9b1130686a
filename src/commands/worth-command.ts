import { ok, type Result } from "../base/result.ts";
import { openStudyTables, studyExpectations, studyExpectationsCsv, studySetting } from "../lab/open-lab.ts";
import type { Failure } from "../schema/failure.ts";
import { dataSources } from "./data-sources.ts";
import { drawnOptions } from "./drawn-options.ts";
import { startStudies } from "./start-studies.ts";
import { writeOut } from "./write-out.ts";

/** How much was simulated, and the file it is in. */
interface Expected {
  readonly draws: number;
  readonly patients: number;
  readonly studies: readonly string[];
  readonly file: string;
}

/** `worth-measuring`: simulates every study of candidate-studies.csv under the shipped draws, and writes study-expectations.csv. Undefined where the words after the command's name are no such command; throws as parseArgs does at an option it does not know. */
export async function worthCommand(words: readonly string[]): Promise<Result<Expected, Failure> | undefined> {
  const options = drawnOptions(words, { takesSeed: false });
  if (options === undefined || !options.ok) return options;
  const { patients, workers: count, out } = options.value;
  const tables = openStudyTables(dataSources);
  if (!tables.ok) return tables;
  const { facts, targets } = tables.value;
  const studies = tables.value.studies();
  if (!studies.ok) return studies;
  const draws = tables.value.draws();
  if (!draws.ok) return draws;
  const some = draws.value.slice(0, options.value.draws);
  const { workers, end } = startStudies(count);
  const input = { facts, targets, study: { ...studySetting, patients } };
  const found = await studyExpectations(input, studies.value, some, workers);
  end();
  const file = writeOut(out, "study-expectations.csv", studyExpectationsCsv(found));
  return ok({ draws: some.length, patients, studies: studies.value.map(({ id }) => id), file });
}
