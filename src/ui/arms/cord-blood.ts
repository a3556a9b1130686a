import type { Regimen } from "../../schema/regimen.ts";

/** The regimens that give cord blood, so that what is assumed of cord blood acts in them. */
export function cordBloodIn(regimens: readonly Regimen[]): ReadonlySet<string> {
  return new Set(regimens.filter(({ cordBlood }) => cordBlood === "yes").map(({ id }) => id));
}
