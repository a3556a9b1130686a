import { failed, ok, type Result } from "../base/result.ts";
import type { Answer, Lab } from "../lab/lab.ts";
import { parametersIn } from "../schema/answered-rows.ts";
import type { Failure } from "../schema/failure.ts";
import type { Parameter } from "../schema/parameter.ts";
import type { RunRequest } from "../schema/run-request.ts";
import type { Summary } from "../schema/summary.ts";
import type { SweepCell } from "../schema/sweep-cell.ts";
import type { CellValue } from "./cell-value.ts";
import type { CellWork, OnProgress, WorkPlace } from "./cell-work.ts";
import { eachRequests } from "./each-requests.ts";
import { refusedSweep, sweepsParameters } from "./refused-sweep.ts";
import type { SharedRuns } from "./shared-runs.ts";
import { sweepRequests, sweptRequest } from "./sweep-requests.ts";

/** How many patients a run lives in all: every draw lives them anew. */
function lives({ patients, draws = 1 }: RunRequest): number {
  return patients * draws;
}

type Valued = (summaries: readonly (Summary | undefined)[]) => CellValue;

/** Asks for one simulation after the other, and says what is known after each; those already known are not asked for. */
async function askRuns(
  runs: SharedRuns,
  requests: readonly RunRequest[],
  valueOf: Valued,
  signal: AbortSignal,
  onProgress: OnProgress,
): Answer<CellValue> {
  const of = requests.reduce((sum, request) => sum + lives(request), 0);
  const summaries: Summary[] = [];
  let before = 0;
  for (const request of requests) {
    const done = before;
    const answer = await runs.ask(signal, request, ({ done: here, summary }) => {
      const progress = { done: done + here, of, summary: null };
      onProgress(progress, summary === null ? null : valueOf([...summaries, summary]));
    });
    if (!answer.ok) return answer;
    summaries.push(answer.value);
    before += lives(request);
    onProgress({ done: before, of, summary: null }, valueOf(summaries));
  }
  return ok(valueOf(summaries));
}

/** The rows of parameters.csv, where everything the sweep says of them can be. */
async function allowed(
  lab: Lab,
  cell: SweepCell,
  run: Pick<RunRequest, "parameters" | "start">,
): Answer<readonly Parameter[]> {
  const answer = await lab.query({ table: "parameters", where: {} });
  if (!answer.ok) return answer;
  const parameters = parametersIn(answer.value);
  const failures = refusedSweep(cell, parameters, run);
  return failures.length > 0 ? failed(...failures) : ok(parameters);
}

function eachWork({ notebook, plan, lab, runs }: WorkPlace, cell: SweepCell): Result<CellWork, Failure> {
  const base = sweptRequest(notebook, plan, cell);
  if (!base.ok) return base;
  return ok({
    content: JSON.stringify(["sweep", cell.id, "each", cell.parameters ?? null, base.value]),
    ask: async (signal, onProgress) => {
      const parameters = await allowed(lab, cell, base.value);
      if (!parameters.ok) return parameters;
      const each = eachRequests(notebook, plan, cell, parameters.value);
      if (!each.ok) return each;
      const { requests, swept, skipped } = each.value;
      const valueOf: Valued = ([first, ...summaries]) => ({
        kind: "sweep",
        vary: cell.vary,
        across: null,
        points: requests.map((point, index) => ({ ...point, summary: summaries[index] ?? null })),
        base: { request: base.value, summary: first ?? null, swept, skipped },
      });
      const all = [base.value, ...requests.map(({ request }) => request)];
      return askRuns(runs, all, valueOf, signal, onProgress);
    },
  });
}

/** The work of a *sweep* cell: one simulation after the other, a value each; those already known are not asked for. */
export function sweepWork(place: WorkPlace, cell: SweepCell): Result<CellWork, Failure> {
  if (cell.vary === "each") return eachWork(place, cell);
  const { notebook, plan, lab, runs } = place;
  const requests = sweepRequests(notebook, plan, cell);
  if (!requests.ok) return requests;
  const [first] = requests.value;
  const { vary, across = null } = cell;
  const valueOf: Valued = (summaries) => ({
    kind: "sweep",
    vary,
    across,
    points: requests.value.map((point, index) => ({ ...point, summary: summaries[index] ?? null })),
    base: null,
  });
  const remembered = requests.value.map(({ request }) => runs.known(request));
  return ok({
    content: JSON.stringify(["sweep", cell.id, vary, across, requests.value]),
    known: remembered.includes(undefined) ? null : valueOf(remembered),
    ask: async (signal, onProgress) => {
      const run = first?.request ?? { parameters: {}, start: "treated" };
      const refused = sweepsParameters(cell) ? await allowed(lab, cell, run) : ok(null);
      if (!refused.ok) return refused;
      const all = requests.value.map(({ request }) => request);
      return askRuns(runs, all, valueOf, signal, onProgress);
    },
  });
}
