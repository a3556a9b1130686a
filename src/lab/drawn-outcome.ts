import { assert } from "../base/assert.ts";
import { ok, type Result } from "../base/result.ts";
import { compileRun, drawnFacts, type Engine, simulateRange } from "../model/index.ts";
import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import type { ParameterDraw } from "../schema/parameter-draw.ts";
import type { RunRequest } from "../schema/run-request.ts";
import { countsByDay } from "../stats/index.ts";

export const outcomeMeasures = ["independent", "units"] as const;

/** A number of an arm by a day of the therapy clock (at most the horizon): the cumulative incidence of independence as a fraction, or red-cell units a patient after day 0. */
export interface AskedOutcome {
  readonly arm: string;
  readonly measure: (typeof outcomeMeasures)[number];
  readonly day: number;
}

/** The outcome of a request's patients under a draw of what nobody knows; NaN where nobody was eligible. Fails where the run is impossible; an arm the request lacks is a bug. */
export function drawnOutcome(
  request: RunRequest,
  facts: Facts,
  { arm, measure, day }: AskedOutcome,
  draw: ParameterDraw,
  engine: Engine,
): Result<number, Failure> {
  const place = request.arms.findIndex((given) => given.arm === arm);
  assert(place >= 0, `no arm ${arm}`);
  const compiled = compileRun(
    { ...request, arms: request.arms.slice(place, place + 1) },
    drawnFacts(facts, draw),
    engine,
  );
  if (!compiled.ok) return compiled;
  const run = compiled.value;
  const counts = simulateRange(run, 0, request.patients);
  const byDay = countsByDay(run.layout, counts, 0, measure);
  const from = measure === "units" ? 1 : 0;
  return ok(byDay.subarray(from, day + 1).reduce((sum, count) => sum + count, 0) / counts.patients);
}
