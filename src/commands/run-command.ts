import { ok, type Result } from "../base/result.ts";
import { runRequest } from "../notebook/index.ts";
import { runReport } from "./run-report.ts";
import type { Failure } from "../schema/failure.ts";
import type { RunRequest } from "../schema/run-request.ts";
import { openCommandLab } from "./open-command-lab.ts";
import { readRuns } from "./read-runs.ts";

/** What the command line may change of a notebook. */
interface RunOptions {
  readonly patients: number | undefined;
  readonly seed: number | undefined;
  /** 0: none, whatever the notebook says. */
  readonly draws: number | undefined;
  readonly workers: number;
}

function requestsOf(file: string, options: RunOptions): Result<readonly (readonly [string, RunRequest])[], Failure> {
  const runs = readRuns(file);
  if (!runs.ok) return runs;
  const requests: [string, RunRequest][] = [];
  for (const key of runs.value.keys) {
    const request = runRequest(runs.value.notebook, key);
    if (!request.ok) return request;
    const { seed, patients, draws: said, ...others } = request.value;
    const draws = options.draws ?? said ?? 0;
    requests.push([
      key,
      {
        ...others,
        ...(draws === 0 ? {} : { draws }),
        seed: options.seed ?? seed,
        patients: options.patients ?? patients,
      },
    ]);
  }
  return ok(requests);
}

/** `run NOTEBOOK.md`: every *simulate* cell of a notebook. */
export async function runCommand(file: string, options: RunOptions): Promise<Result<unknown, Failure>> {
  const requests = requestsOf(file, options);
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
