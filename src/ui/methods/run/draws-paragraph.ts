import { counted } from "../../../base/counted.ts";
import type { RunRecord } from "./run-record.ts";

/** How what nobody knows came into a run; null where it was of typical values alone. */
export function drawsParagraph({ request, summary }: RunRecord): string | null {
  if (request.draws === undefined) return null;
  const lived = summary.draws ?? request.draws;
  return [
    `The same ${counted(request.patients, "start day")} ${request.patients === 1 ? "was" : "were"} lived under each of ${counted(lived, "parameter draw")}, the first rows of posterior.csv: parameters, sizes of effects and multipliers on hazards named here are typical values, and the draws stood in their place, but for what was typed or assumed.`,
    "Curves and numbers are of all draws together; a band, and lower and upper beside a number, are the 5 % and 95 % quantiles (R-7) over the draws.",
    "± is Monte-Carlo error alone: it counts the patients of one draw once, since all draws share them, and adds what the number of draws leaves to chance.",
    "A single patient and the lines, bands and courses of a recovery figure of this run are of typical values, and so is a sweep that names no draws.",
  ].join(" ");
}
