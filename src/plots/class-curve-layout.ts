import type { FigurePlace } from "./figure-place.ts";
import { quantileAt } from "./middle-of.ts";

/** A class's curves of shares (percent) by day beside the run's. */
export interface ClassCurveOptions extends FigurePlace {
  readonly days: readonly number[];
  /** As many heights as days, each. */
  readonly curves: readonly (readonly number[])[];
  /** The run's heights; null: it has not answered. */
  readonly model: readonly number[] | null;
}

/** Where a curve's points lie, px. */
export interface CurveFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (day: number) => number;
  readonly y: (percent: number) => number;
}

/** Px the figure is high: 0.38 of its width, 220 to 360. */
export function classCurveHeight({ width }: FigurePlace): number {
  return Math.min(360, Math.max(220, Math.round(0.38 * width)));
}

/** The frame: day 0 to a little beyond the last day asked, 0 to 100 %. */
export function curveFrame(options: ClassCurveOptions): CurveFrame {
  const { width, days, phone } = options;
  const [left, right, top] = [44, width - (phone ? 16 : 120), 12];
  const bottom = classCurveHeight(options) - 40;
  const last = Math.max(1, ...days);
  return {
    left,
    right,
    top,
    bottom,
    x: (day) => left + ((right - left) * day) / last,
    y: (percent) => bottom - ((bottom - top) * percent) / 100,
  };
}

/** The class's middle height on each day; none without curves. */
export function middleCurve({ days, curves }: ClassCurveOptions): readonly number[] {
  if (curves.length === 0) return [];
  return days.map((_, index) =>
    quantileAt(
      curves.map((heights) => heights[index] ?? 0),
      0.5,
    ),
  );
}
