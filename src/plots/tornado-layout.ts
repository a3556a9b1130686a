import type { FigurePlace } from "./figure-place.ts";

/** A row of the tornado in px: where its name stands, what is below it, and the middles of its two bars. */
export interface TornadoPlace {
  readonly name: number;
  readonly below: number;
  readonly low: number;
  readonly high: number;
}

export interface TornadoLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Of the bars, from the words at the base line to the axis. */
  readonly top: number;
  readonly bottom: number;
  /** Lines of the key, px from the top. */
  readonly key: number;
  readonly rows: readonly TornadoPlace[];
  /** Characters there is room for in a name. */
  readonly longest: number;
}

/** Px a bar is thick. */
export const barHeight = 9;
const keyLine = 17;
const baseWords = 22;
const axisHeight = 40;
const wide = { pitch: 40, numbers: 118 };
const narrow = { pitch: 62, numbers: 108 };
/** Room for "not reached" beside a value. */
const blankRoom = 28;
const character = 6.7;

/** Lays out so many rows; one is kept free where there are none yet. `blanks`: an outcome may be one that is not reached. */
export function tornadoLayout({ width, phone }: FigurePlace, count: number, blanks: boolean): TornadoLayout {
  const { pitch, numbers } = phone ? narrow : wide;
  const lines = width < 560 ? 2 : 1;
  const key = keyLine * lines;
  const top = key + baseWords;
  const names = phone ? 0 : Math.min(320, Math.round(0.36 * width));
  const rows = Array.from({ length: Math.max(1, count) }, (_, index): TornadoPlace => {
    const from = top + 6 + index * pitch;
    if (phone) return { name: from + 9, below: from + 9, low: from + 28, high: from + 44 };
    return { name: from + 9, below: from + 26, low: from + 10, high: from + 26 };
  });
  const bottom = top + 6 + rows.length * pitch;
  return {
    height: bottom + axisHeight,
    left: phone ? 8 : names + 12,
    right: width - numbers - (blanks ? blankRoom : 0),
    top,
    bottom,
    key,
    rows,
    longest: Math.floor((phone ? width : names) / character),
  };
}
