/** The scale on which a reader places a number, in px from the figure's top left corner. */
export interface ExerciseScale {
  readonly left: number;
  readonly right: number;
  /** The line of the scale. */
  readonly line: number;
  readonly height: number;
}

/** Where the scale lies in a figure `width` px wide. */
export function exerciseScale(width: number): ExerciseScale {
  return { left: 14, right: Math.max(15, width - 14), line: 42, height: 102 };
}

/** The middle of a value on the scale from `from` to `to`; values beyond stand at its ends. */
export function placeOnScale({ left, right }: ExerciseScale, from: number, to: number, value: number): number {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return left + (right - left) * share;
}

/** The value at a place on the scale, in whole steps from `from`. */
export function valueOnScale(
  { left, right }: ExerciseScale,
  from: number,
  to: number,
  step: number,
  x: number,
): number {
  const share = Math.min(1, Math.max(0, (x - left) / (right - left)));
  return steppedValue(from, to, step, from + (to - from) * share);
}

/** The value of a scale nearest to `value`, in whole steps from `from` and not beyond `to`. */
export function steppedValue(from: number, to: number, step: number, value: number): number {
  const most = Math.floor((to - from) / step + 1e-9);
  const steps = Math.min(most, Math.max(0, Math.round((value - from) / step)));
  return Number((from + steps * step).toFixed(6));
}
