import { roundStep } from "./class-scale.ts";

/** The scale a number was placed on; `step` is how finely. */
export interface AnswerScale {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** Answers that lie together, from the value `low` of the scale to its value `high`, both included; `middle` is where they are drawn. */
export interface ClassBin {
  readonly low: number;
  readonly high: number;
  readonly middle: number;
  readonly count: number;
}

const mostBins = 50;

/** A class's numbers counted on their scale, at most 50 bins of a whole number of steps each; the scale's end belongs to the last. Numbers beyond the scale are counted at its ends. */
export function classBins(values: readonly number[], { from, to, step }: AnswerScale): readonly ClassBin[] {
  const steps = Math.max(1, Math.round((to - from) / step));
  const single = steps < mostBins;
  const width = single ? step : step * Math.ceil(roundStep(steps / mostBins));
  const bins = single ? steps + 1 : Math.ceil((to - from) / width - 1e-9);
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) {
    const place = (value - from) / width;
    const at = Math.min(bins - 1, Math.max(0, single ? Math.round(place) : Math.floor(place + 1e-9)));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count, at) => {
    const rounded = (value: number): number => Number(value.toFixed(10));
    const low = rounded(from + at * width);
    const high = single ? low : at === bins - 1 ? to : rounded(low + width - step);
    return { low, high, middle: single ? low : Math.min(to, low + width / 2), count };
  });
}
