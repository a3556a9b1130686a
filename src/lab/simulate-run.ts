import { assert } from "../base/assert.ts";
import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { readBy } from "../schema/objection.ts";
import type { Progress } from "../schema/progress.ts";
import { RunRequest } from "../schema/run-request.ts";
import type { Summary } from "../schema/summary.ts";
import type { DrawKeeper } from "./draw-keeper.ts";
import type { Tables } from "./open-tables.ts";
import type { Pool } from "./pool.ts";
import type { Counted } from "./prefix.ts";
import { runSummary } from "./run-summary.ts";
import type { RunInput } from "../model/index.ts";

/** Milliseconds between two messages that only say how many patients are done: each draws the page anew, which takes its time from the run. */
const progressEvery = 250;
/** Lives of one arm: what a fingerprint can still count. */
const mostLives = 4_000_000;

function drawFailure({ draws = 0, patients }: RunRequest, known: number): Failure | undefined {
  if (draws > known) {
    const remedy = `use at most ${known}: so many are in posterior.csv`;
    return { reason: "limit", message: `too many parameter draws: ${draws}`, remedy, place: {} };
  }
  if (draws * patients > mostLives) {
    const remedy = `use at most ${Math.floor(mostLives / draws)} patients for so many draws`;
    return { reason: "limit", message: `too many patients: ${patients} under ${draws} draws`, remedy, place: {} };
  }
  return undefined;
}

/** Simulates what is asked for (unknown until read here) in the pool; under parameter draws the same patients live under each of the first so many draws of the table. What single draws come to is `kept` where somebody does. Fails where there are fewer draws than asked for. */
export async function simulateRun(
  signal: AbortSignal,
  asked: unknown,
  onProgress: (progress: Progress) => void,
  { tables, threads, kept }: { readonly tables: Tables; readonly threads: Pool; readonly kept?: DrawKeeper },
): Promise<Result<Summary, Failure>> {
  const read = readBy(RunRequest, asked);
  if (!read.ok) return failed(...read.failures.map(({ failure }) => failure));
  const request = read.value;
  const refused = drawFailure(request, tables.draws.length);
  if (refused !== undefined) return failed(refused);
  const draws = request.draws === undefined ? {} : { draws: tables.draws.slice(0, request.draws) };
  const input: RunInput = { request, facts: tables.facts, ...draws };
  const of = request.patients * (request.draws ?? 1);
  const heard = runSummary(input);
  const keep = kept?.begin(request);
  const summaryOf = (counted: Counted): Summary | null => {
    keep?.(counted);
    return heard(counted);
  };
  let said = performance.now();
  const counts = await threads.simulate(signal, input, (done, first) => {
    const summary = first === null ? null : summaryOf(first);
    if (summary === null && performance.now() - said < progressEvery) return;
    said = performance.now();
    onProgress({ done, of, summary });
  });
  if (!counts.ok) return counts;
  const summary = summaryOf(counts.value);
  assert(summary !== null, "a run that ended without its answer");
  return ok(summary);
}
