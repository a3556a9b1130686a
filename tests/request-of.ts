import type { Arm, ArmRegimen } from "../src/schema/arm.ts";
import type { RunRequest } from "../src/schema/run-request.ts";

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
    regimens: [],
    arms: [armOf("watch")],
    ...changes,
  };
}
