import type { FigurePlace } from "./figure-place.ts";

/** Where the parts of the figure of untreated patients lie, px from its top left corner. */
export interface UntreatedLayout {
  readonly height: number;
  readonly lane: { readonly left: number; readonly right: number };
  readonly top: number;
  readonly bottom: number;
  /** Where the words, the interval and the number of a row stand. */
  readonly row: (index: number) => { readonly words: number; readonly y: number };
  readonly x: (chance: number) => number;
}

const head = 10;
const axis = 26;

/** Lays out so many rows; narrow, the words of a row stand over its interval. */
export function untreatedLayout({ width, phone }: FigurePlace, rows: number): UntreatedLayout {
  const lane = phone ? { left: 6, right: width - 14 } : { left: 264, right: width - 150 };
  const each = phone ? 48 : 32;
  const bottom = head + rows * each;
  return {
    height: bottom + axis,
    lane,
    top: head,
    bottom,
    row: (index) => {
      const from = head + index * each;
      return phone ? { words: from + 12, y: from + 31 } : { words: from + each / 2, y: from + each / 2 };
    },
    x: (chance) => lane.left + chance * (lane.right - lane.left),
  };
}
