import { chanceText } from "./chance-text.ts";
import type { UntreatedRow } from "./untreated-rows.ts";

/** A chance with what nobody knows about it: "16 % (4–31 %)"; "not known" where the run ends too early. */
export function rangedChance({ chance, limits }: UntreatedRow): string {
  if (chance === null) return "not known";
  return limits === null
    ? chanceText(chance)
    : `${chanceText(chance)} (${chanceText(limits[0]).replace("\u00a0%", "")}–\u2060${chanceText(limits[1])})`;
}
