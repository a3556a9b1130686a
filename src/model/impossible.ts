import type { Failure } from "../schema/failure.ts";

/** A failure of a request; where in a notebook it stands is for the notebook to say. */
export function impossible(reason: Failure["reason"], message: string, remedy: string): Failure {
  return { reason, message, remedy, place: {} };
}
