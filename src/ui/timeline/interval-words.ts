import { numeral } from "../../plots/index.ts";

/** How far apart doses are, in days: "a day apart", "a week apart", "two weeks apart", "10 days apart". */
export function intervalWords(days: number): string {
  if (days === 1) return "a day apart";
  if (days === 7) return "a week apart";
  if (days % 7 === 0 && days > 0) return `${numeral(days / 7)} weeks apart`;
  return `${days < 7 ? numeral(days) : days} days apart`;
}
