/** A value axis of a figure of a class's answers: where values lie in px, and which are labelled. */
export interface ClassScale {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

const side = 16;
const closest = 64;

/** The axis of an exercise's scale across a figure so many px wide; room for half a label at either end. */
export function classScale(from: number, to: number, width: number): ClassScale {
  return { from, to, left: side, right: Math.max(side + 1, width - side) };
}

/** Where a value lies on it, px; one beyond its ends lies at its end. */
export function placeOn({ from, to, left, right }: ClassScale, value: number): number {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return left + (right - left) * share;
}

/** The steps 1, 2, 5, 10 … times a power of ten, the smallest not under `least`. */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((times) => times * power >= least * (1 - 1e-9)) ?? 10);
}

/** The labelled values: round ones at least 64 px apart, the ends among them where they are round. */
export function scaleTicks({ from, to, left, right }: ClassScale): readonly number[] {
  const step = roundStep(((to - from) * closest) / (right - left));
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toFixed(10)));
}
