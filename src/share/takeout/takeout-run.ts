import type { RunRequest } from "../../schema/run-request.ts";
import type { Summary } from "../../schema/summary.ts";

/** One run to take out: the *simulate* cell it answers, what was asked, and the answer. */
export interface TakeoutRun {
  readonly id: string;
  readonly request: RunRequest;
  readonly summary: Summary;
}
