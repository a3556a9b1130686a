import { never } from "../../base/never.ts";
import type { Assumption } from "../../schema/assumption.ts";

/** What is assumed of cord blood, as the end of a sentence that begins with it. */
export function assumptionWords(assumption: Assumption): string {
  switch (assumption) {
    case "nothing":
      return "does nothing";
    case "antibody":
      return "speeds the loss of antibody";
    case "progenitors":
      return "adds progenitors";
    case "priors":
      return "is left to the priors";
    default:
      return never(assumption);
  }
}
