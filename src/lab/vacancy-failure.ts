import type { Failure } from "../schema/failure.ts";
import type { Counted } from "./prefix.ts";

/** Share of start days without an eligible patient from which on a run no longer speaks of the start days it was asked for. */
const tooMany = 0.1;

/** Why a run cannot go on when too many of its first start days found no eligible patient; undefined while it can. */
export function vacancyFailure({ slots, counts }: Counted): Failure | undefined {
  const vacant = slots - counts.patients;
  if (vacant <= tooMany * slots && counts.patients > 0) return undefined;
  return {
    reason: "limit",
    message: `too few eligible patients: none among 1,024 candidates for ${vacant} of the first ${slots} start days`,
    remedy: "choose an earlier therapy start, a higher threshold or other parameters",
    place: {},
  };
}
