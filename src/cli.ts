import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import cases from "../data/cases.csv?raw";
import cohorts from "../data/cohorts.csv?raw";
import effects from "../data/effects.csv?raw";
import parameters from "../data/parameters.csv?raw";
import regimens from "../data/regimens.csv?raw";
import targets from "../data/targets.csv?raw";
import { failed, ok, type Result } from "./base/result.ts";
import { type Lab, openLab, workersFor } from "./lab/open-lab.ts";
import { planNotebook, runRequest } from "./notebook/index.ts";
import { runReport } from "./run-report.ts";
import type { Failure } from "./schema/failure.ts";
import { readBy } from "./schema/objection.ts";
import { quoted } from "./schema/quoted.ts";
import type { RunRequest } from "./schema/run-request.ts";
import { Seed, seedNumber, typedSeed } from "./schema/seed.ts";
import { simulateSettings } from "./schema/simulate-settings.ts";
import { parseNotebook } from "./share/index.ts";
import { spawnThreads } from "./spawn-threads.ts";

const USAGE = `usage: npm run --silent erythron -- patient FILE.json
       npm run --silent erythron -- run NOTEBOOK.md [--patients N] [--seed S] [--workers K]`;
const MOST_WORKERS = 64;

function failure(reason: Failure["reason"], message: string, remedy: string): Failure {
  return { reason, message, remedy, place: {} };
}

function readText(file: string): Result<string, Failure> {
  try {
    return ok(readFileSync(file, "utf8"));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failed(failure("missing", `unreadable file: ${file} (${why})`, "name a file that can be read"));
  }
}

function readJson(file: string): Result<unknown, Failure> {
  const text = readText(file);
  if (!text.ok) return text;
  try {
    return ok(JSON.parse(text.value));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failed(
      failure("syntax", `invalid JSON: ${file} (${why})`, "write it as reference/trajectories.json is written"),
    );
  }
}

/** A whole number given as an option; undefined when it was not given. */
function wholeNumber(name: string, text: string | undefined, most: number): Result<number | undefined, Failure> {
  if (text === undefined) return ok(undefined);
  const number = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= most) return ok(number);
  return failed(failure("range", `impossible ${name}: "${text}"`, `use a whole number from 1 to ${most}`));
}

/** A seed given as an option, as 32 bits; undefined when it was not given. */
function seedOption(text: string | undefined): Result<number | undefined, Failure> {
  if (text === undefined) return ok(undefined);
  const read = readBy(Seed, typedSeed(text));
  if (read.ok) return ok(seedNumber(read.value));
  const remedy = read.failures.map(({ failure: { remedy: wanted } }) => wanted).join("; ");
  return failed(failure("shape", `impossible --seed: ${quoted(text)}`, remedy));
}

function openCommandLab(workers: number): Result<Lab, Failure> {
  return openLab({
    sources: { cases, cohorts, effects, parameters, regimens, targets },
    spawn: spawnThreads(new URL("./node.js", import.meta.url)),
    workers,
  });
}

async function patientCommand(file: string): Promise<Result<unknown, Failure>> {
  const patients = readJson(file);
  if (!patients.ok) return patients;
  const lab = openCommandLab(1);
  return lab.ok ? lab.value.trajectories(patients.value) : lab;
}

interface RunOptions {
  readonly patients: number | undefined;
  readonly seed: number | undefined;
  readonly workers: number;
}

function requestsOf(
  file: string,
  text: string,
  options: RunOptions,
): Result<readonly (readonly [string, RunRequest])[], Failure> {
  const notebook = parseNotebook(text, file);
  if (!notebook.ok) return notebook;
  const plan = planNotebook(notebook.value);
  if (!plan.ok) return plan;
  const simulations = plan.value.cells.flatMap(({ key, cell }) => (cell.kind === "simulate" ? [key] : []));
  if (simulations.length === 0) {
    return failed(failure("missing", "no simulate cell in the notebook", "add one, as the shipped notebooks do"));
  }
  const requests: [string, RunRequest][] = [];
  for (const key of simulations) {
    const request = runRequest(notebook.value, key);
    if (!request.ok) return request;
    const { seed, patients } = request.value;
    requests.push([
      key,
      {
        ...request.value,
        seed: options.seed ?? seed,
        patients: options.patients ?? patients,
      },
    ]);
  }
  return ok(requests);
}

async function runCommand(file: string, options: RunOptions): Promise<Result<unknown, Failure>> {
  const text = readText(file);
  if (!text.ok) return text;
  const requests = requestsOf(file, text.value, options);
  if (!requests.ok) return requests;
  const lab = openCommandLab(options.workers);
  if (!lab.ok) return lab;
  const runs: unknown[] = [];
  const fingerprints: string[] = [];
  for (const [cell, request] of requests.value) {
    const summary = await lab.value.simulate(new AbortController().signal, request, () => undefined);
    if (!summary.ok) return summary;
    runs.push(runReport(cell, summary.value));
    fingerprints.push(summary.value.fingerprint);
  }
  const [first] = requests.value;
  return ok({ model: first?.[1].model, seed: first?.[1].seed, fingerprint: fingerprints.join(" "), runs });
}

async function command(): Promise<Result<unknown, Failure>> {
  const unclear = failed(failure("syntax", "unclear command", USAGE));
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { patients: { type: "string" }, seed: { type: "string" }, workers: { type: "string" } },
    });
    const [name, file, ...more] = positionals;
    if (file === undefined || more.length > 0) return unclear;
    if (name === "patient" && Object.keys(values).length === 0) return await patientCommand(file);
    if (name !== "run") return unclear;
    const patients = wholeNumber("--patients", values.patients, simulateSettings.patients.high);
    if (!patients.ok) return patients;
    const seed = seedOption(values.seed);
    if (!seed.ok) return seed;
    const workers = wholeNumber("--workers", values.workers, MOST_WORKERS);
    if (!workers.ok) return workers;
    return await runCommand(file, {
      patients: patients.value,
      seed: seed.value,
      workers: workers.value ?? workersFor(availableParallelism()),
    });
  } catch (error) {
    if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
      return unclear;
    throw error;
  }
}

// Whoever reads may stop early, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
const answer = await command();
if (answer.ok) {
  process.stdout.write(`${JSON.stringify(answer.value)}\n`);
} else {
  for (const { message, remedy } of answer.failures) process.stderr.write(`${message}\n  ${remedy}\n`);
  process.exitCode = 2;
}
