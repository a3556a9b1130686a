import type { DaySpan } from "./day-span.ts";
import type { FigurePlace } from "./figure-place.ts";

/** What decides how large a swimmer figure is. */
export interface SwimmerSize extends FigurePlace {
  /** Observed lanes, and whether a line under them says what has none. */
  readonly observed: number;
  readonly rest: boolean;
  readonly lanes: number;
}

/** Where the parts of a swimmer figure lie, in px. */
export interface SwimmerLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Middles of the lines of the key, of the observed lanes' title, of each lane, and of the line under them. */
  readonly key: readonly number[];
  readonly observedTitle: number;
  readonly observed: readonly number[];
  readonly rest: number;
  readonly title: number;
  readonly lanes: readonly number[];
  readonly laneHeight: number;
  /** Top of the first lane of all, and the axis under the last. */
  readonly top: number;
  readonly bottom: number;
}

const line = 18;
const axis = 40;
/** The marks of the key need so many px to stand in one line; what ends a lane stands in another. */
const keyWidth = 780;

/** The days of the figure: some weeks before the first dose, to the horizon. */
export function swimmerSpan(horizon: number, phone: boolean): DaySpan {
  return { from: phone ? -30 : -60, to: horizon };
}

/** Lays out a key, the observed lanes, and a lane a simulated patient. */
export function swimmerLayout({ width, phone, observed, rest, lanes }: SwimmerSize): SwimmerLayout {
  const key = [9, 27, 45, 63].slice(0, phone ? 4 : width < keyWidth ? 3 : 2);
  const observedTitle = (key.at(-1) ?? 0) + 28;
  const observedTop = observedTitle + line / 2 + 2;
  const observedBottom = observedTop + line * observed;
  const restAt = observedBottom + line / 2;
  const any = observed > 0 || rest;
  const title = any ? observedBottom + (rest ? line : 0) + 22 : observedTitle;
  const laneHeight = lanes > 30 ? 14 : 16;
  const from = title + line / 2 + 2;
  const bottom = from + laneHeight * lanes + 4;
  return {
    height: bottom + axis,
    left: phone ? 34 : 52,
    right: width - (phone ? 16 : 104),
    key,
    observedTitle,
    observed: Array.from({ length: observed }, (_, lane) => observedTop + line * (lane + 0.5)),
    rest: restAt,
    title,
    lanes: Array.from({ length: lanes }, (_, lane) => from + laneHeight * (lane + 0.5)),
    laneHeight,
    top: any ? observedTop : from,
    bottom,
  };
}
