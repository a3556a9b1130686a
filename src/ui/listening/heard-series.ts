import type { FigureSeries, SeriesTones } from "../../plots/index.ts";

/** A series as it is heard: where its marks lie on the figure, and when each sounds. */
export interface HeardSeries {
  /** s until it has sounded. */
  readonly seconds: number;
  readonly points: readonly {
    /** s from the beginning. */
    readonly at: number;
    /** px from the figure's top left corner. */
    readonly x: number;
    readonly y: number;
    readonly silent: boolean;
  }[];
}

/** Follows what is heard on the figure; null: nothing is. */
export type Follow = (heard: HeardSeries | null) => void;

/** The marks of a series with the moments of their tones. */
export function heardSeries({ marks }: FigureSeries, { tones }: SeriesTones, seconds: number): HeardSeries {
  const points = marks.map(({ x, y }, index) => {
    const tone = tones[index];
    return { x, y, at: tone?.at ?? 0, silent: (tone?.frequency ?? null) === null };
  });
  return { seconds, points };
}
