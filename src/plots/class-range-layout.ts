import type { FigurePlace } from "./figure-place.ts";

/** One range that was answered, and how sure its reader was of it; percent. */
export interface ClassRange {
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
}

/** A class's ranges beside the run's value. */
export interface ClassRangeOptions extends FigurePlace {
  readonly ranges: readonly ClassRange[];
  /** null: not reached; undefined: the run has not answered. */
  readonly model: number | null | undefined;
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}

/** Px above and below the ranges: for the words of the run's answer, and for the axis. */
export const rangeMargins = { top: 30, foot: 40 } as const;

const tallest = 320;

/** The ranges from the lowest on, of equal ones the narrower first. */
export function sortedRanges(ranges: readonly ClassRange[]): readonly ClassRange[] {
  return ranges.toSorted((one, other) => one.low - other.low || one.high - other.high);
}

/** Whether a range holds a value; its ends belong to it. */
export function holds({ low, high }: ClassRange, value: number): boolean {
  return low <= value && value <= high;
}

/** Px from one range to the next: 10, less from 33 on. */
export function rangePitch(ranges: readonly ClassRange[]): number {
  return Math.min(10, tallest / Math.max(1, ranges.length));
}

/** Px the figure is high: a line a range, 142 to 390. */
export function classRangeHeight({ ranges }: ClassRangeOptions): number {
  return rangeMargins.top + Math.max(72, Math.ceil(rangePitch(ranges) * ranges.length)) + rangeMargins.foot;
}
