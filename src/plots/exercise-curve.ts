import type { FigurePlace } from "./figure-place.ts";

/** Where a drawn curve lies, in px from the figure's top left corner. */
export interface ExerciseCurve {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  /** The last day. */
  readonly last: number;
}

/** Lays out the small figure of shares by days that a reader draws into. */
export function exerciseCurve({ width, phone }: FigurePlace, days: readonly number[]): ExerciseCurve {
  const top = phone ? 56 : 34;
  const bottom = top + (phone ? 190 : 220);
  return { left: 44, right: width - 16, top, bottom, height: bottom + 40, last: days.at(-1) ?? 1 };
}

/** The place of a day and a height in percent. */
export function pointOnCurve(
  curve: ExerciseCurve,
  day: number,
  height: number,
): { readonly x: number; readonly y: number } {
  const { left, right, top, bottom, last } = curve;
  return { x: left + ((right - left) * day) / last, y: bottom - ((bottom - top) * height) / 100 };
}

/** The height in whole percent at a place, 0 to 100. */
export function heightOnCurve({ top, bottom }: ExerciseCurve, y: number): number {
  return Math.min(100, Math.max(0, Math.round((100 * (bottom - y)) / (bottom - top))));
}
