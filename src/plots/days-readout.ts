import type { ArmSummary } from "../schema/summary.ts";
import { type DrawnRange, fateRange } from "./drawn-range.ts";
import { dotCount, dotsBy, quantileDots } from "./days-dots.ts";

/** How an arm stands at a day: its dots by then, the exact share behind them, and the dots the horizon came before. */
export interface DaysReadout {
  readonly by: number;
  readonly share: number;
  /** Between what the draws put that share; null in a run without. */
  readonly range: DrawnRange | null;
  readonly never: number;
}

/** Reads an arm at a day from 0 to the horizon. */
export function daysReadout(arm: ArmSummary, day: number): DaysReadout {
  const dots = quantileDots(arm);
  return {
    by: dotsBy(dots, day),
    share: arm.incidence.independent[arm.incidence.day.indexOf(day)] ?? 0,
    range: fateRange(arm, "independent", day),
    never: dots.filter((dot) => dot === null).length,
  };
}

/** "38 of 50 by day 120". */
export function dotWords(by: number, day: number): string {
  return `${by} of ${dotCount} by day ${day}`;
}

/** A share as percent to a tenth, as the table has it. */
export function exactPercent(share: number): string {
  return `${(100 * share).toFixed(1)}\u00a0%`;
}
