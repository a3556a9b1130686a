import type { Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import type { Progress } from "../schema/progress.ts";
import type { Query, QueryRows } from "../schema/query.ts";
import type { Opened, OpenFile } from "../schema/open-file.ts";
import type { RunRequest } from "../schema/run-request.ts";
import type { Summary } from "../schema/summary.ts";
import type { Trajectory } from "../schema/trajectory.ts";

export type Answer<Value> = Promise<Result<Value, Failure>>;

/** All that sees rows, behind one port: the page holds one of these, and so do Node and the tests. */
export interface Lab {
  /** Parses a CSV of cases against the schema; bad rows are refused one by one with row and column, the others stay as table `name`. */
  open(file: OpenFile): Answer<Opened>;
  /** Reads rows of an open table: a filter, then columns. The tables cases, cohorts, targets, parameters, regimens and effects are open from the start. */
  query(query: Query): Answer<QueryRows>;
  /** Simulates; `onProgress` gets the answer for the first 128 patients, then at each doubling. The signal cancels: reason "cancelled". */
  simulate(signal: AbortSignal, request: RunRequest, onProgress: (progress: Progress) => void): Answer<Summary>;
  /** Simulates given patients under given schedules, as reference/trajectories.json writes them (unknown JSON; parsed inside). */
  trajectories(patients: unknown): Answer<readonly Trajectory[]>;
}
