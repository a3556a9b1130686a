import type { Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import type { DayCounts } from "../stats/index.ts";
import type { RunInput } from "../model/index.ts";

/** What sits in a simulate worker: told a run once, then asked for ranges of its patients (`from` inclusive, `to` exclusive), under a draw where the run has draws; the values of counts nobody needs any more it may write over. */
export interface Simulator {
  prepare(input: RunInput): Promise<Result<null, Failure>>;
  simulate(from: number, to: number, spare: DayCounts["values"] | null, draw?: number): Promise<DayCounts>;
}
