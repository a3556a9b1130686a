import { assert } from "../../base/assert.ts";
import type { Engine } from "../../kernel/index.ts";
import type { Facts } from "../../schema/facts.ts";
import type { RunRequest } from "../../schema/run-request.ts";
import { compileRun } from "../compile-run.ts";
import type { Branch, Run } from "../run.ts";
import type { StudySetting } from "./study-setting.ts";

/** What of a run differs between studies. */
type Changes = Pick<RunRequest, "start" | "horizon"> & { readonly regimens: readonly string[] };

/** A run that simulates a study, an arm a regimen: policy, taper and limits of titres as preset, harm on, nothing assumed of cord blood. Throws where it cannot be compiled, because that is a bug. */
export function studyRun(
  facts: Facts,
  { seed, patients, window }: StudySetting,
  { regimens, ...changes }: Changes,
  engine: Engine,
): Run {
  const request: RunRequest = {
    model: "prca@1",
    seed,
    patients,
    window,
    threshold: 7,
    visit: 3,
    taper: [100, 180],
    harm: true,
    titre: 8,
    assume: "nothing",
    scenarios: [],
    parameters: {},
    regimens: [],
    arms: regimens.map((regimen) => ({ arm: regimen, regimens: [{ regimen, start: 0, dose: 1, every: null }] })),
    ...changes,
  };
  const run = compileRun(request, facts, engine);
  assert(run.ok, run.ok ? "" : run.failures.map(({ message }) => message).join("; "));
  return run.value;
}

/** What the arm of one regimen does to all its patients; throws where there is no such arm. */
export function branchOf(run: Run, regimen: string): Branch {
  const branch = run.arms.find(({ name }) => name === regimen)?.branches[0];
  assert(branch !== undefined, `no arm ${regimen}`);
  return branch;
}
