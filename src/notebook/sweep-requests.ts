import { assert } from "../base/assert.ts";
import { failed, ok, type Result } from "../base/result.ts";
import type { ControlValue } from "../schema/control-value.ts";
import type { Failure } from "../schema/failure.ts";
import type { Notebook } from "../schema/notebook.ts";
import { readBy } from "../schema/objection.ts";
import type { RunRequest } from "../schema/run-request.ts";
import { SimulateCell } from "../schema/simulate-cell.ts";
import { isRunSetting, type SweepCell } from "../schema/sweep-cell.ts";
import type { Plan } from "./plan.ts";
import { plannedRequest, settledOf, type Varied } from "./run-request.ts";

/** One value of a sweep, and the run that it makes. */
export interface SweepRequest {
  readonly value: ControlValue;
  readonly request: RunRequest;
}

function varied({ vary }: SweepCell, value: ControlValue, plan: Plan, run: string): Varied {
  if (!isRunSetting(vary)) return { parameters: { [vary]: Number(value) } };
  const read = readBy(SimulateCell, { ...settledOf(plan, run, "simulate"), [vary]: value });
  assert(read.ok, `a sweep of ${vary} with a value its schema takes and the run does not`);
  return { settings: read.value };
}

/** The runs of a *sweep* cell, a value each, in order; everything but what is varied is as in the run it repeats. Failures are those of that run. */
export function sweepRequests(
  notebook: Notebook,
  plan: Plan,
  cell: SweepCell,
): Result<readonly SweepRequest[], Failure> {
  const requests: SweepRequest[] = [];
  for (const value of cell.values) {
    const request = plannedRequest(notebook, plan, cell.of, varied(cell, value, plan, cell.of));
    if (!request.ok) return failed(...request.failures);
    requests.push({ value, request: request.value });
  }
  return ok(requests);
}
