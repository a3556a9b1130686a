import { counted } from "../base/counted.ts";
import type { ArmSummary } from "../schema/summary.ts";
import type { ArmLimits, ArmNumbers } from "../schema/uncertainty.ts";
import type { Fate } from "./fates.ts";
import type { IndependenceView } from "./independence-view.ts";
import { percent } from "./percent.ts";

/** Between what 90 % of the parameter draws put a number. */
export interface DrawnRange<Value = number> {
  readonly lower: Value;
  readonly upper: Value;
}

/** Between what the draws put a number of an arm; null in a run without draws, or where there is no such number. */
export function numberRange<Value>(
  { uncertainty }: ArmSummary,
  number: (numbers: ArmLimits) => Value | undefined,
): DrawnRange<Value> | null {
  if (uncertainty === undefined) return null;
  const [lower, upper] = [number(uncertainty.lower), number(uncertainty.upper)];
  return lower === undefined || upper === undefined ? null : { lower, upper };
}

/** Between what the draws put a share by day of what can come first; null in a run without draws. */
export function fateRange(arm: ArmSummary, fate: Fate, day: number): DrawnRange | null {
  return numberRange(arm, ({ incidence }) => incidence[fate][day]);
}

/** Between what the draws put the share a view shows on a day; null in a run without draws. */
export function viewRange(arm: ArmSummary, view: IndependenceView, day: number): DrawnRange | null {
  if (view !== "current") return fateRange(arm, "independent", day);
  return numberRange(arm, ({ independentAt }) => independentAt[day]);
}

/** Between which days the draws put the day by which such a part has become independent, a limit null where it is not reached; null in a run without draws. */
export function quantileRange(
  arm: ArmSummary,
  quantile: keyof ArmNumbers["quantiles"],
): DrawnRange<number | null> | null {
  return numberRange(arm, ({ quantiles }) => quantiles[quantile]);
}

/** " (34 % to 52 %)", to stand after a share; empty where there is no range. */
export function shareRangeWords(range: DrawnRange | null): string {
  return range === null ? "" : ` (${percent(range.lower)} to ${percent(range.upper)})`;
}

/** What brackets hold, after a sentence that has them; empty in a run without draws. */
export function bracketWords(draws: number | undefined): string {
  return draws === undefined ? "" : ` In brackets what nobody knows: 90\u00a0% of ${counted(draws, "parameter draw")}.`;
}
