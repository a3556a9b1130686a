import type { Failure } from "../schema/failure.ts";

/** A failure of the command line itself: of its words, or of a file it was given. */
export function commandFailure(reason: Failure["reason"], message: string, remedy: string): Failure {
  return { reason, message, remedy, place: {} };
}
