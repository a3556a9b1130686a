import type { Facts } from "../schema/facts.ts";
import type { ParameterDraw } from "../schema/parameter-draw.ts";
import type { RunRequest } from "../schema/run-request.ts";

/** What all chunks of a run share; one object a run, by which a thread knows whether it is prepared. */
export interface RunInput {
  readonly request: RunRequest;
  readonly facts: Facts;
  /** The draws its patients live under, one after the other; left out: the facts as they stand, once. */
  readonly draws?: readonly ParameterDraw[];
}
