import type { Result } from "../base/result.ts";
import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import type { RunRequest } from "../schema/run-request.ts";
import type { DayCounts } from "../stats/index.ts";

/** What sits in a simulate worker: told a run once, then asked for ranges of its patients (`from` inclusive, `to` exclusive); the values of counts nobody needs any more it may write over. */
export interface Simulator {
  prepare(request: RunRequest, facts: Facts): Promise<Result<null, Failure>>;
  simulate(from: number, to: number, spare: DayCounts["values"] | null): Promise<DayCounts>;
}
