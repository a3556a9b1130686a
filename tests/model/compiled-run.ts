import { compileRun } from "../../src/model/compile-run.ts";
import type { Run } from "../../src/model/run.ts";
import type { Arm, ArmRegimen } from "../../src/schema/arm.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import { facts } from "./facts.ts";

/** An arm of one regimen, named after it, as published but for what is changed. */
export function armOf(regimen: string, changes: Partial<ArmRegimen> = {}): Arm {
  return { arm: regimen, regimens: [{ regimen, start: 0, dose: 1, every: null, ...changes }] };
}

/** Watchful waiting on the published start days with all settings as preset, changed where a test says so. */
export function requestOf(changes: Partial<RunRequest> = {}): RunRequest {
  return {
    model: "prca@1",
    seed: 7,
    patients: 100,
    horizon: 365,
    window: 56,
    threshold: 7,
    visit: 3,
    start: "treated",
    taper: [100, 180],
    harm: true,
    titre: 8,
    assume: "nothing",
    scenarios: [],
    parameters: {},
    arms: [armOf("watch")],
    ...changes,
  };
}

/** The same request, compiled. */
export function compiledRun(changes: Partial<RunRequest> = {}): Run {
  const run = compileRun(requestOf(changes), facts);
  if (!run.ok) throw new Error(run.failures.map(({ message }) => message).join("\n"));
  return run.value;
}
