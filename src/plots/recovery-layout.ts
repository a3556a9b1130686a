import type { PixelSpan } from "./day-span.ts";
import type { FigureArm } from "./figure-arm.ts";
import type { FigurePlace } from "./figure-place.ts";
import type { PatientFrame } from "./patient-layout.ts";

/** Where the parts of a figure of panels lie, an arm each, in px from its top left corner. */
export interface RecoveryLayout {
  readonly height: number;
  /** Middle of the line that names the state. */
  readonly heading: number;
  readonly frames: readonly PatientFrame[];
  /** Whether quantiles are named right of the first row. */
  readonly named: boolean;
}

const titleHeight = 24;
const nameHeight = 24;
const ticksHeight = 20;
const countsHeight = 18;
const rowGap = 14;
const originHeight = 20;
/** The last day under one frame and the first under the next keep 12 px between them, six characters of counts too. */
const columnGap = 36;

/** Lays out a panel an arm: side by side where at least 190 px are left for each (two on a phone from five arms on), rows as even as can be. A row's frames are as high as a figure of 0.38 of the width leaves, 128 to 300 px, and never much higher than wide. */
export function recoveryLayout({ width, phone }: FigurePlace, arms: readonly FigureArm[]): RecoveryLayout {
  const left = phone ? 42 : 48;
  const right = width - (phone ? 12 : 52);
  const narrowest = phone ? (arms.length > 4 ? 100 : 200) : 180;
  const fits = Math.max(1, Math.floor((right - left + columnGap) / (narrowest + columnGap)));
  const rows = Math.max(1, Math.ceil(arms.length / fits));
  const columns = Math.max(1, Math.ceil(arms.length / rows));
  const each = (right - left - (columns - 1) * columnGap) / columns;
  const around = nameHeight + ticksHeight + countsHeight + rowGap;
  const whole = Math.min(420, 0.38 * width);
  const wanted = (whole - titleHeight - originHeight) / rows - around;
  const frame = Math.round(Math.max(phone ? 112 : 128, Math.min(300, 1.15 * each, wanted)));
  return {
    height: titleHeight + rows * (around + frame) + originHeight,
    heading: titleHeight / 2 - 2,
    frames: arms.map((arm, index) => {
      const column = index % columns;
      const from = left + column * (each + columnGap);
      const top = titleHeight + Math.floor(index / columns) * (around + frame) + nameHeight;
      return { left: from, right: from + each, arms: [arm], first: column === 0, top, bottom: top + frame };
    }),
    named: !phone,
  };
}

/** Where, under a frame, the middles of the line of counts and of the name of the axis lie. */
export function underFrame({ bottom }: Pick<PatientFrame, "bottom">): {
  readonly counts: number;
  readonly origin: number;
} {
  const counts = bottom + ticksHeight + countsHeight / 2 + 2;
  return { counts, origin: counts + countsHeight };
}

/** The right edge of the last frame: where the name of the axis ends. */
export function lastEdge(frames: readonly PixelSpan[]): number {
  return Math.max(0, ...frames.map(({ right }) => right));
}
