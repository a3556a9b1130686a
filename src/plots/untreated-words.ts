import { chanceText } from "./chance-text.ts";
import type { UntreatedRow } from "./untreated-rows.ts";

/** A chance with what nobody knows about it: "16 % (4–31 %)"; "not known" where the run ends too early. */
export function rangedChance({ chance, limits }: UntreatedRow): string {
  if (chance === null) return "not known";
  if (limits === null) return chanceText(chance);
  const [low, high] = [chanceText(limits[0]), chanceText(limits[1])];
  const bare = low.replace("\u00a0%", "");
  const range = /[<>]/u.test(low + high) ? `${bare} to ${high}` : `${bare}–\u2060${high}`;
  return `${chanceText(chance)} (${low === high ? low : range})`;
}
