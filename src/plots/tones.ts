import type { FigureSeries } from "./figure-mark.ts";

/** A pitch from a moment on; gliding to the next. */
export interface Tone {
  /** s from the beginning of its series. */
  readonly at: number;
  /** Hz; null: a rest. */
  readonly frequency: number | null;
  /** From −1, left, to 1, right. */
  readonly pan: number;
}

/** A series as it is heard. */
export interface SeriesTones {
  readonly name: string;
  /** s until its last tone begins. */
  readonly seconds: number;
  readonly tones: readonly Tone[];
}

const lowest = 220;
const octaves = 2;

/**
 * A figure as tones, a series after the other, each `seconds` long: two octaves up from 220 Hz, left to right as the marks lie on the figure. Where the marks of a series do not run to the right, they follow one another at even steps.
 */
export function tones(series: readonly FigureSeries[], seconds = 3): readonly SeriesTones[] {
  const places = series.flatMap(({ marks }) => marks.map(({ x }) => x));
  const left = places.reduce((least, x) => Math.min(least, x), Infinity);
  const across = places.reduce((most, x) => Math.max(most, x), -Infinity) - left;
  return series.map(({ name, marks }) => {
    const even = marks.some(({ x }, index) => index > 0 && x <= (marks[index - 1]?.x ?? -Infinity));
    const heard = marks.map(({ x, level }, index) => {
      const share = across > 0 ? (x - left) / across : 0;
      return {
        at: seconds * (even ? index / (marks.length - 1) : share),
        frequency: level === null ? null : lowest * 2 ** (octaves * Math.min(1, Math.max(0, level))),
        pan: across > 0 ? 2 * share - 1 : 0,
      };
    });
    return { name, seconds: heard.at(-1)?.at ?? 0, tones: heard };
  });
}
