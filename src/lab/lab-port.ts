import type { Progress } from "../schema/progress.ts";
import type { RunRequest } from "../schema/run-request.ts";
import type { Summary } from "../schema/summary.ts";
import type { Answer, Lab } from "./lab.ts";

/** The lab as its port carries it: an AbortSignal cannot cross, so a simulation has a number by which it is cancelled. */
export interface LabPort extends Omit<Lab, "simulate"> {
  start(id: number, request: RunRequest, onProgress: (progress: Progress) => void): Answer<Summary>;
  cancel(id: number): void;
}
