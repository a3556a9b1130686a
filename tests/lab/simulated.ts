import { simulateRange } from "../../src/model/simulate-range.ts";
import { compileRun } from "../../src/model/compile-run.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import type { DayCounts } from "../../src/stats/index.ts";
import { facts } from "../model/facts.ts";

/** The counts of the first so many patients of a request. */
export function simulated(request: RunRequest, patients: number): DayCounts {
  const run = compileRun(request, facts);
  if (!run.ok) throw new Error(run.failures.map(({ message }) => message).join("\n"));
  return simulateRange(run.value, 0, patients);
}
