import { dayAt } from "./day-span.ts";
import { independenceLayout, type IndependenceSize } from "./independence-layout.ts";
import type { LandmarkOptions } from "./landmark.ts";

interface LandmarkBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The smallest box, in px of the figure, that holds all frames of an independence figure. */
export function landmarkBox(size: IndependenceSize): LandmarkBox {
  const { geometry, panels } = independenceLayout(size);
  const frames: readonly LandmarkBox[] = panels.length === 0 ? [geometry.frame] : panels;
  return {
    left: Math.min(...frames.map(({ left }) => left)),
    right: Math.max(...frames.map(({ right }) => right)),
    top: Math.min(...frames.map(({ top }) => top)),
    bottom: Math.max(...frames.map(({ bottom }) => bottom)),
  };
}

/** The day at a place of an independence figure, in px: that of the frame it lies in or is nearest to. */
export function landmarkDay(figure: Omit<LandmarkOptions, "day">, x: number, y: number): number {
  const { geometry, panels } = independenceLayout(figure);
  const off = ({ left, right, top, bottom }: LandmarkBox): number =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  const frames: readonly LandmarkBox[] = panels.length === 0 ? [geometry.frame] : panels;
  const frame = frames.reduce((nearest, one) => (off(one) < off(nearest) ? one : nearest), frames[0] ?? geometry.frame);
  return dayAt(x, { from: 0, to: figure.summary.horizon }, frame);
}
