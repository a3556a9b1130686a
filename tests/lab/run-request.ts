import type { RunInput } from "../../src/model/run-input.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import { requestOf } from "../request-of.ts";
import { publishedArms } from "./published-arms.ts";

/** The published comparison of 1,000 patients, seen every day, changed where a test says so. */
export function runRequest(changes: Partial<RunRequest> = {}): RunRequest {
  return requestOf({
    seed: 20260806,
    patients: 1000,
    visit: 1,
    assume: "progenitors",
    arms: publishedArms,
    ...changes,
  });
}

/** A run of so many patients that reads no facts. */
export function runInput(patients: number): RunInput {
  return { request: runRequest({ patients }), facts: { parameters: [], regimens: [], effects: [] } };
}
