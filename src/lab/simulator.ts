import type { Result } from "../base/result.ts";
import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import type { RunRequest } from "../schema/run-request.ts";
import type { DayCounts } from "../stats/index.ts";

/** What sits in a simulate worker: told a run once, then asked for ranges of its patients (`from` inclusive, `to` exclusive). */
export interface Simulator {
  prepare(request: RunRequest, facts: Facts): Promise<Result<null, Failure>>;
  simulate(from: number, to: number): Promise<DayCounts>;
}
