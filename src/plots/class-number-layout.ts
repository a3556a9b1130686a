import { type AnswerScale, classBins } from "./class-bins.ts";
import { classScale } from "./class-scale.ts";
import type { FigurePlace } from "./figure-place.ts";

/** A class's numbers beside the run's. */
export interface ClassNumberOptions extends FigurePlace, AnswerScale {
  readonly values: readonly number[];
  /** null: not reached; undefined: the run has not answered. */
  readonly model: number | null | undefined;
  readonly unit: string;
  /** What counts as close. */
  readonly within: number;
}

/** Px above and below the stacks: for the words of the run's answer, and for the axis. */
export const numberMargins = { top: 30, foot: 40 } as const;

const tallest = 180;

interface Stacks {
  readonly pitch: number;
  readonly radius: number;
  readonly height: number;
}

/** How far the dots of a stack are apart, and how high the tallest stands; px. */
export function stacksOf(options: ClassNumberOptions): Stacks {
  const bins = classBins(options.values, options);
  const { left, right } = classScale(options.from, options.to, options.width);
  const most = Math.max(6, ...bins.map(({ count }) => count));
  const across = bins.length < 2 ? 14 : (right - left) / (bins.length - 1);
  const pitch = Math.min(12, Math.max(2, across), tallest / most);
  return { pitch, radius: Math.max(1, 0.42 * pitch), height: Math.max(72, Math.ceil(pitch * most)) };
}

/** Px the figure is high: as its tallest stack needs, 142 to 250. */
export function classNumberHeight(options: ClassNumberOptions): number {
  return numberMargins.top + stacksOf(options).height + numberMargins.foot;
}
