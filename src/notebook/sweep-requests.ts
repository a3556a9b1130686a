import { assert } from "../base/assert.ts";
import { failed, ok, type Result } from "../base/result.ts";
import type { Arm } from "../schema/arm.ts";
import type { ControlValue } from "../schema/control-value.ts";
import type { Failure } from "../schema/failure.ts";
import type { Notebook } from "../schema/notebook.ts";
import { readBy } from "../schema/objection.ts";
import type { RunRequest } from "../schema/run-request.ts";
import { SimulateCell, type SimulateSpec } from "../schema/simulate-cell.ts";
import { isRunSetting, type SweepCell } from "../schema/sweep-cell.ts";
import type { Plan } from "./plan.ts";
import { plannedRequest, settledOf } from "./run-request.ts";

/** One value of a sweep (and of what it varies across; of which parameter, where it varies each), and the run that it makes. */
export interface SweepRequest {
  readonly value: ControlValue;
  readonly step?: ControlValue;
  readonly parameter?: string;
  readonly request: RunRequest;
}

/** A thing varied, with the value it is given and where that stands in the cell. */
interface Given {
  readonly vary: string;
  readonly value: ControlValue;
  readonly path: readonly (string | number)[];
}

const mostDose = 10;

/** The run that a sweep repeats, before anything is varied: what is varied is compared on the same patients, all of them, and at typical values unless the sweep says how many draws. Undefined where the run is not settled. */
function sweptRun(plan: Plan, { of, patients, draws = 0 }: SweepCell): SimulateSpec | undefined {
  const run = settledOf(plan, of, "simulate");
  if (run === null) return undefined;
  const { precision: _precision, ...rest } = run;
  return { ...rest, draws, ...(patients === undefined ? {} : { patients }) };
}

/** The request of the run that a sweep repeats. */
export function sweptRequest(notebook: Notebook, plan: Plan, cell: SweepCell): Result<RunRequest, Failure> {
  const settings = sweptRun(plan, cell);
  return plannedRequest(notebook, plan, cell.of, settings === undefined ? {} : { settings });
}

/** The arms with every dose of all but the first times a factor; a dose beyond ten times the published one is a failure. */
function dosed(arms: readonly Arm[], factor: number, id: string, path: Given["path"]): Result<Arm[], Failure> {
  const [first, ...others] = arms;
  const place = { cell: id, path: [...path] };
  if (first === undefined || others.length === 0) {
    const message = `impossible dose: the run has one arm, and the first keeps its dose (cell ${id})`;
    return failed({ reason: "range", message, remedy: "add an arm to compare, or vary something else", place });
  }
  const largest = Math.max(...others.flatMap(({ regimens }) => regimens.map(({ dose }) => dose)));
  if (largest * factor > mostDose) {
    const message = `impossible dose: ${factor} times ${largest} times the published dose (cell ${id})`;
    return failed({ reason: "range", message, remedy: `use a factor of at most ${mostDose / largest}`, place });
  }
  const times = (arm: Arm): Arm => ({
    ...arm,
    regimens: arm.regimens.map((regimen) => ({ ...regimen, dose: regimen.dose * factor })),
  });
  return ok([first, ...others.map(times)]);
}

function gridRequest(
  notebook: Notebook,
  plan: Plan,
  cell: SweepCell,
  given: readonly Given[],
): Result<RunRequest, Failure> {
  const said: Record<string, ControlValue> = {};
  for (const { vary, value } of given) if (isRunSetting(vary)) said[vary] = value;
  const read = readBy(SimulateCell, { ...sweptRun(plan, cell), ...said });
  assert(read.ok, `a sweep of ${cell.vary} with a value its schema takes and the run does not`);
  const symbols = given.filter(({ vary }) => !isRunSetting(vary) && vary !== "dose");
  const parameters = Object.fromEntries(symbols.map(({ vary, value }) => [vary, Number(value)]));
  const request = plannedRequest(notebook, plan, cell.of, { settings: read.value, parameters });
  const dose = given.find(({ vary }) => vary === "dose");
  if (!request.ok || dose === undefined) return request;
  const arms = dosed(request.value.arms, Number(dose.value), cell.id, dose.path);
  return arms.ok ? ok({ ...request.value, arms: arms.value }) : arms;
}

/** The runs of a *sweep* cell that varies one or two things, a value each, those of one step after those of another; everything but what is varied is as in the run it repeats. Failures are those of that run, and doses beyond the largest. */
export function sweepRequests(
  notebook: Notebook,
  plan: Plan,
  cell: SweepCell,
): Result<readonly SweepRequest[], Failure> {
  const { vary, values = [], across, steps } = cell;
  const run = plannedRequest(notebook, plan, cell.of);
  if (!run.ok) return run;
  const second = across === undefined || steps === undefined ? [null] : steps.map((step) => ({ across, step }));
  const requests: SweepRequest[] = [];
  for (const [row, other] of second.entries()) {
    for (const [index, value] of values.entries()) {
      const request = gridRequest(notebook, plan, cell, [
        { vary, value, path: ["values", index] },
        ...(other === null ? [] : [{ vary: other.across, value: other.step, path: ["steps", row] }]),
      ]);
      if (!request.ok) return failed(...request.failures);
      requests.push({ value, ...(other === null ? {} : { step: other.step }), request: request.value });
    }
  }
  return ok(requests);
}
