import type { RunInput } from "../../src/lab/seat.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import { publishedArms } from "./published-arms.ts";

/** A complete request, changed where a test says so. */
export function runRequest(changes: Partial<RunRequest> = {}): RunRequest {
  return {
    model: "prca@1",
    seed: 20260806,
    patients: 1000,
    horizon: 365,
    window: 56,
    threshold: 7,
    visit: 1,
    start: "treated",
    taper: [100, 180],
    harm: true,
    titre: 8,
    assume: "progenitors",
    scenarios: [],
    parameters: {},
    arms: publishedArms,
    ...changes,
  };
}

/** A run of so many patients that reads no facts. */
export function runInput(patients: number): RunInput {
  return { request: runRequest({ patients }), facts: { parameters: [], regimens: [], effects: [] } };
}
