import { failed, ok, type Result } from "../base/result.ts";
import { influence, influenceCsv, openStudyTables } from "../lab/open-lab.ts";
import { runRequest } from "../notebook/index.ts";
import type { Failure } from "../schema/failure.ts";
import { instead } from "../schema/instead.ts";
import { quoted } from "../schema/quoted.ts";
import type { RunRequest } from "../schema/run-request.ts";
import { commandFailure } from "./command-failure.ts";
import { dataSources } from "./data-sources.ts";
import { readRuns } from "./read-runs.ts";
import { type InfluenceOptions, influenceOptions } from "./influence-options.ts";
import { startStudies } from "./start-studies.ts";
import { writeOut } from "./write-out.ts";

/** The request of the run that is asked about, of as many patients a draw as asked, with the arm and day in it. */
function requestOf({ file, run, arm, day, patients }: InfluenceOptions): Result<RunRequest, Failure> {
  const runs = readRuns(file);
  if (!runs.ok) return runs;
  const request = runRequest(runs.value.notebook, run ?? runs.value.keys[0]);
  if (!request.ok) return request;
  const { arms, horizon } = request.value;
  const names = arms.map((given) => given.arm);
  if (!names.includes(arm)) {
    const remedy = instead(arm, names, `use ${names.join(", ")}`);
    return failed(commandFailure("unknown", `unknown --arm: ${quoted(arm)}`, remedy));
  }
  if (day !== undefined && day > horizon) {
    const remedy = `use a day up to the horizon, ${horizon}`;
    return failed(commandFailure("range", `impossible --day: ${day}`, remedy));
  }
  const own = arms.filter((given) => given.arm === arm);
  return ok({ ...request.value, patients, arms: own });
}

/** `influence`: how an outcome of an arm hangs on what nobody knows. Undefined where the words after the command's name are no such command. */
export async function influenceCommand(words: readonly string[]): Promise<Result<unknown, Failure> | undefined> {
  const options = influenceOptions(words);
  if (options === undefined || !options.ok) return options;
  const { arm, measure, rows, seed, workers } = options.value;
  const request = requestOf(options.value);
  if (!request.ok) return request;
  const tables = openStudyTables(dataSources);
  if (!tables.ok) return tables;
  const draws = tables.value.draws();
  if (!draws.ok) return draws;
  const day = options.value.day ?? request.value.horizon;
  const studies = startStudies(workers);
  const found = await influence(
    { request: request.value, facts: tables.value.facts, asked: { arm, measure, day } },
    draws.value,
    { rows, seed },
    studies.workers,
    (simulated, of) => process.stderr.write(`draws simulated: ${simulated} of ${of}\n`),
  );
  studies.end();
  if (!found.ok) return found;
  const { patients, horizon } = request.value;
  const { out } = options.value;
  if (out !== undefined) {
    writeOut(out, "influence.csv", influenceCsv({ arm, measure, day, patients, rows }, found.value));
  }
  return ok({ model: request.value.model, arm, measure, day, patients, horizon, rows, seed, ...found.value });
}
