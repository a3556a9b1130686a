import { nounFor } from "../../base/counted.ts";
import { numeral } from "../../plots/index.ts";
import type { SurvivalReport } from "../../schema/survival-report.ts";
import { grouped } from "../../base/grouped.ts";
import { fewest } from "./drawn-range.ts";

/** How many patients there are, in words from which, while small counts are hidden, none of a small group can be worked out: "n = 40", "n = 36 and one small group". */
export function patientCount({ groups }: Pick<SurvivalReport, "groups">, mask: boolean): string {
  const large = groups.filter(({ n }) => !mask || n >= fewest);
  const n = `n = ${grouped(large.reduce((sum, group) => sum + group.n, 0))}`;
  const small = groups.length - large.length;
  if (small === 0) return n;
  const others = `${numeral(small)} small ${nounFor(small, "group")}`;
  return large.length === 0 ? others : `${n} and ${others}`;
}
