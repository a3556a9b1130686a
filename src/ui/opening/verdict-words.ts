import { never } from "../../base/never.ts";
import type { Verdict } from "../../notebook/index.ts";
import { grouped } from "../../base/grouped.ts";

const causeWords = {
  independent: "independent",
  dead: "dead",
  relapsed: "relapsed",
  regrafted: "given a second graft",
} as const;

/** A verdict as it is read on the page, without a full stop. */
export function verdictWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case "same":
      return "Same result as in the link";
    case "number": {
      const { arm, cause, day, here, link } = verdict.first;
      return `Differs: ${causeWords[cause]} by day ${day} in ${arm}: ${grouped(here)} here, ${grouped(link)} in the link`;
    }
    case "other":
      return "Differs: every number in the link agrees, but some other count of the run does not";
    case "model":
      return `Not compared: the result in the link is of the model ${verdict.link}, and this is ${verdict.here}`;
    case "seed":
      return "Not compared: the result in the link has another seed";
    case "run":
      return "Not compared: the result in the link has other arms or another horizon";
    case "unreadable":
      return "Not compared: the link's fingerprint cannot be read";
    default:
      return never(verdict);
  }
}
