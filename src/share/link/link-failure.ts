import type { Failure } from "../../schema/failure.ts";

/** What is done with a link, one step after another. */
const steps = ["recognising", "decoding", "unpacking", "parsing", "reading"] as const;
export type LinkStep = (typeof steps)[number];

/** A failure at a step of opening a link, before it is known which step that is. */
export interface LinkTrouble {
  readonly reason: Failure["reason"];
  readonly what: string;
  readonly remedy: string;
  readonly cell?: string;
}

/** What to do about a link that did not arrive as it was sent. */
export const copyAgain = "copy the whole link again, or ask for the notebook as a file";

/** Says at which step of opening a link what went wrong: "step 3 of 5: unpacking: …". */
export function linkFailure(step: LinkStep, { reason, what, remedy, cell }: LinkTrouble): Failure {
  const message = `step ${steps.indexOf(step) + 1} of ${steps.length}: ${step}: ${what}`;
  return { reason, message, remedy, place: cell === undefined ? {} : { cell } };
}
