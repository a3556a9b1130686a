import type { DrawnName } from "./drawn-name.ts";

/** What is known of a number before and after the studies; `name` in words. */
export interface ToldNumber extends DrawnName {
  readonly key: string;
  /** Whether any study depends on it. */
  readonly studied: boolean;
  readonly priorMean: number;
  readonly priorSd: number;
  readonly posteriorMean: number;
  readonly posteriorSd: number;
  /** SD after over SD before. */
  readonly ratio: number;
}

/** What the studies told of the numbers they depend on: an SD less than nine tenths of what it was; else a mean moved by a quarter of the prior SD or more; else little, each most told first. Of what no study depends on they tell nothing: what is seen of these is chance. */
export interface Told {
  readonly narrowed: readonly ToldNumber[];
  readonly moved: readonly ToldNumber[];
  readonly little: readonly ToldNumber[];
  readonly untold: readonly ToldNumber[];
}

/** Under this share of the prior SD a number counts as narrowed, and from this many prior SDs on its mean as moved. */
const toldFrom = { ratio: 0.9, shift: 0.25 } as const;

/** How far a mean moved, in prior SDs. */
export function shiftOf({ priorMean, priorSd, posteriorMean }: ToldNumber): number {
  return (posteriorMean - priorMean) / priorSd;
}

/** Parts numbers by what the studies told of them. */
export function toldNumbers(numbers: readonly ToldNumber[]): Told {
  const far = (number: ToldNumber): number => Math.abs(shiftOf(number));
  const byRatio = (some: readonly ToldNumber[]): readonly ToldNumber[] =>
    some.toSorted((one, other) => one.ratio - other.ratio);
  const studied = numbers.filter((number) => number.studied);
  const rest = studied.filter(({ ratio }) => ratio >= toldFrom.ratio);
  return {
    narrowed: byRatio(studied.filter(({ ratio }) => ratio < toldFrom.ratio)),
    moved: rest.filter((number) => far(number) >= toldFrom.shift).toSorted((one, other) => far(other) - far(one)),
    little: byRatio(rest.filter((number) => far(number) < toldFrom.shift)),
    untold: numbers.filter((number) => !number.studied),
  };
}
