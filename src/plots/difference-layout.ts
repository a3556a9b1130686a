import type { DifferenceOptions } from "./difference-pair.ts";
import type { FigurePlace } from "./figure-place.ts";

/** A frame in px from the figure's top left corner. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the parts of a difference figure lie, in px. */
export interface DifferenceLayout {
  readonly height: number;
  /** Middles of the histogram's title, of the lines of numbers, of the shares and of the words under them. */
  readonly title: number;
  readonly numbers: readonly number[];
  readonly share: number;
  readonly shareWords: number;
  /** Middle of what nobody knows of the shares, and of the whisker of the mean; where there is room for them. */
  readonly shareRange: number;
  readonly whisker: number;
  /** Characters a line of numbers has room for. */
  readonly longest: number;
  /** Middle of the line from 5 to 95 %. */
  readonly range: number;
  readonly bars: Frame;
  /** Middles of the scatter's title, of what it holds, and of the name of its upright axis. */
  readonly pairTitle: number;
  readonly pairWords: number;
  readonly pairAxis: number;
  readonly pairs: Frame;
}

const left = 44;
const rightEdge = 14;
const axis = 42;
const character = 5.9;
/** Characters of the numbers said in a line above the bars, at most. */
const numbersLength = 92;
/** The same with what nobody knows of the mean. */
const rangedLength = 160;
/** Px that what nobody knows of the shares takes, and the whisker under the line. */
const shareRangeHeight = 17;
const whiskerHeight = 11;
const lineHeight = 17;

/** Narrower than this, in px, nothing has room beside the histogram: so for a moment while a window is pulled narrow. */
const besideFrom = 480;

/** Lays out the histogram of gains and, beside it, on a phone under it, the square of arm against arm. */
export function differenceLayout(place: FigurePlace & Pick<DifferenceOptions, "ranged">): DifferenceLayout {
  const { width, ranged = false } = place;
  const phone = place.phone || width < besideFrom;
  const side = phone
    ? Math.min(300, width - left - rightEdge)
    : Math.round(Math.min(272, Math.max(216, 0.285 * width)));
  const right = phone ? width - rightEdge : width - rightEdge - side - left - 32;
  const longest = Math.floor((right - left) / character);
  const numbers = Array.from(
    { length: Math.ceil((ranged ? rangedLength : numbersLength) / longest) },
    (_, line) => 28 + line * lineHeight,
  );
  const share = 28 + numbers.length * lineHeight + 14;
  const range = share + 42 + (ranged ? shareRangeHeight : 0);
  const [shareRange, whisker] = [share + 20 + shareRangeHeight, range + whiskerHeight];
  const head = { title: 9, numbers, longest, share, shareWords: share + 20, shareRange, range, whisker };
  const top = range + 14 + (ranged ? whiskerHeight : 0);
  const pairsTop = 62;
  const bottom = phone ? top + 132 : Math.max(pairsTop + side, top + 120);
  const bars = { left, right, top, bottom };
  if (!phone) {
    const from = width - rightEdge - side;
    const pairs = { left: from, right: from + side, top: bottom - side, bottom };
    const above = pairs.top - pairsTop;
    return { height: bottom + axis, ...head, bars, pairTitle: 9, pairWords: 28, pairAxis: above + 50, pairs };
  }
  const under = bottom + axis + 28;
  const pairs = { left, right: left + side, top: under + pairsTop - 9, bottom: under + pairsTop - 9 + side };
  return {
    height: pairs.bottom + axis,
    ...head,
    bars,
    pairTitle: under,
    pairWords: under + 19,
    pairAxis: under + 41,
    pairs,
  };
}
