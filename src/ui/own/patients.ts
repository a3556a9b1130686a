import { counted, nounFor } from "../../base/counted.ts";
import { numeral } from "../../plots/index.ts";

/** From how many patients on a group is not small. */
export const notSmall = 5;

/** "1 patient", "1,200 patients". */
export function patients(count: number): string {
  return counted(count, "patient");
}

/** How many patients there are in all, in words from which, while small counts are hidden, none of a small group can be worked out: "30 patients and one small group". */
export function patientsIn(groups: readonly { readonly n: number }[], mask: boolean): string {
  const count = (some: typeof groups): number => some.reduce((sum, { n }) => sum + n, 0);
  const large = groups.filter(({ n }) => n >= notSmall);
  const small = groups.length - large.length;
  if (!mask || small === 0) return patients(count(groups));
  const hidden = `${numeral(small)} small ${nounFor(small, "group")}`;
  return large.length === 0 ? `patients in ${hidden}` : `${patients(count(large))} and ${hidden}`;
}
