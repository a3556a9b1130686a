import { ok, type Result } from "../base/result.ts";
import { openStudyTables, ownRows, sensitivityCsv, sensitivityRows, studySetting } from "../lab/open-lab.ts";
import type { Failure } from "../schema/failure.ts";
import { calibrateOptions } from "./calibrate-options.ts";
import { dataSources } from "./data-sources.ts";
import { startStudies } from "./start-studies.ts";
import { writeOut } from "./write-out.ts";

/** The first so many of the shipped draws, a fair sample, tell enough. */
const SAMPLE = 200;

/** `sensitivity`: what the shipped draws become under other settings of the studies, by weights or, where these leave too few, by a smaller sample of its own, and where another that starts elsewhere ends (their size and seed as options); written as posterior-sensitivity.csv. Undefined where the words after the command's name are no such command. */
export async function sensitivityCommand(
  words: readonly string[],
): Promise<Result<{ readonly file: string }, Failure> | undefined> {
  const options = calibrateOptions(words, { budget: 48, seed: 2, patients: studySetting.patients });
  if (options === undefined || !options.ok) return options;
  const { setting, study, workers: count, out } = options.value;
  const tables = openStudyTables(dataSources);
  if (!tables.ok) return tables;
  const { facts, targets } = tables.value;
  const draws = tables.value.draws();
  if (!draws.ok) return draws;
  const { workers, end } = startStudies(count);
  const input = { facts, targets, study };
  const rows = await sensitivityRows(input, draws.value.slice(0, SAMPLE), workers);
  const own = await ownRows(input, rows, setting, workers, (variant) => process.stderr.write(`own run: ${variant}\n`));
  end();
  const replaced = rows.map((row) => own.find(({ variant }) => variant === row.variant) ?? row);
  const text = sensitivityCsv([...replaced, ...own.filter((row) => !replaced.includes(row))]);
  return ok({ file: writeOut(out, "posterior-sensitivity.csv", text) });
}
