import type { Summary } from "../schema/summary.ts";
import { type DrawnRange, fateRange, numberRange, quantileRange } from "./drawn-range.ts";
import { armIn } from "./independence-view.ts";
import { type AskedOutcome, daysBy, outcomeText } from "./outcome.ts";

/** Between what 90 % of the draws put an outcome of an arm, in its unit, a limit null where it is not reached; null in a run without draws. */
export function outcomeRange(
  summary: Summary | null,
  arm: string,
  { outcome, day }: AskedOutcome,
): DrawnRange<number | null> | null {
  const held = armIn(summary, arm);
  if (held === undefined || summary === null) return null;
  const by = Math.min(day, summary.horizon);
  switch (outcome) {
    case "independent":
      return inPercent(fateRange(held, "independent", by));
    case "lost":
      return inPercent(numberRange(held, ({ lost }) => lost[by]));
    case "median":
      return quantileRange(held, "p50");
    case "days":
      return numberRange(held, ({ daysIndependent }) => daysIndependent[String(daysBy(summary.horizon))]);
    default:
      return numberRange(held, ({ units }) => units);
  }
}

function inPercent(range: DrawnRange | null): DrawnRange | null {
  return range === null ? null : { lower: 100 * range.lower, upper: 100 * range.upper };
}

/** " (34 % to 52 %)", to stand after an outcome; empty where there is no range. */
export function outcomeRangeWords(
  range: DrawnRange<number | null> | null,
  asked: AskedOutcome,
  horizon: number,
): string {
  if (range === null) return "";
  return ` (${outcomeText(range.lower, asked, horizon)} to ${outcomeText(range.upper, asked, horizon)})`;
}
