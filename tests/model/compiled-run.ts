import { compileRun } from "../../src/model/compile-run.ts";
import type { Run } from "../../src/model/run.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import { requestOf } from "../request-of.ts";
import { facts } from "./facts.ts";

/** The request of `requestOf`, compiled. */
export function compiledRun(changes: Partial<RunRequest> = {}): Run {
  const run = compileRun(requestOf(changes), facts);
  if (!run.ok) throw new Error(run.failures.map(({ message }) => message).join("\n"));
  return run.value;
}
