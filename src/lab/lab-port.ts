import type { DrawnInfluence, InfluenceRequest } from "../schema/drawn-influence.ts";
import type { Progress } from "../schema/progress.ts";
import type { Recovery, RecoveryRequest } from "../schema/recovery.ts";
import type { RunRequest } from "../schema/run-request.ts";
import type { Summary } from "../schema/summary.ts";
import type { Answer, Lab } from "./lab.ts";

/** The lab as its port carries it: an AbortSignal cannot cross, so what can be cancelled has a number by which it is. */
export interface LabPort extends Omit<Lab, "simulate" | "recovery" | "influence"> {
  start(id: number, request: RunRequest, onProgress: (progress: Progress) => void): Answer<Summary>;
  recover(id: number, request: RecoveryRequest): Answer<Recovery>;
  lean(id: number, request: InfluenceRequest): Answer<DrawnInfluence>;
  cancel(id: number): void;
}
