import type { ControlValue } from "../schema/control-value.ts";
import type { Summary } from "../schema/summary.ts";
import { fastestOf } from "./fastest-of.ts";
import type { FigureArm } from "./figure-arm.ts";
import { armIn } from "./independence-view.ts";
import { pointAt, type SweptPoint, type SweptThing } from "./swept-thing.ts";

/** A reported patient: days from first dose between which he became independent, and the arm of his regimen. */
export interface ReportedCase {
  readonly label: string;
  readonly arm: FigureArm;
  readonly low: number;
  readonly high: number;
}

/** What the likelihood figure is made of. */
export interface LikelihoodInput {
  readonly points: readonly SweptPoint[];
  readonly thing: SweptThing;
  readonly second: SweptThing | null;
  readonly cases: readonly ReportedCase[];
  /** The first arm: who is not treated, in most runs. */
  readonly untreated: FigureArm | null;
}

/** The chances at one value; null: not simulated yet, or the run ends before the interval does. */
export interface LikelihoodRow {
  readonly value: ControlValue;
  readonly words: string;
  /** Of each case, that a simulated patient in its arm becomes independent within its interval. */
  readonly cases: readonly (number | null)[];
  /** That one patient in each of the arms does. */
  readonly together: number | null;
  /** That as many untreated patients, each set against one case, would all be independent by the upper ends. */
  readonly eachByOwn: number | null;
  /** That the fastest of so many untreated would, the k-th fastest by the k-th upper end. */
  readonly fastest: readonly (number | null)[];
  /** Patients simulated in every arm; null: none yet. */
  readonly n: number | null;
}

/** How many untreated patients the fastest are taken from. */
export const untreatedCounts = [3, 6, 10, 20] as const;

/** The share of an arm independent between two days, both included; null where the run does not reach the last. */
export function shareWithin(summary: Summary | null, arm: string, low: number, high: number): number | null {
  const independent = armIn(summary, arm)?.incidence.independent;
  const upper = independent?.[high];
  if (independent === undefined || upper === undefined) return null;
  return upper - (low <= 0 ? 0 : (independent[low - 1] ?? 0));
}

function product(chances: readonly (number | null)[]): number | null {
  return chances.reduce<number | null>(
    (all, chance) => (all === null || chance === null ? null : all * chance),
    chances.length === 0 ? null : 1,
  );
}

/** The chances at each value of one step, in the order of the document. */
export function likelihoodRows(input: LikelihoodInput, step: ControlValue | undefined): readonly LikelihoodRow[] {
  const { points, thing, cases, untreated } = input;
  return thing.values.map(({ value, words }) => {
    const summary = pointAt(points, value, step)?.summary ?? null;
    const own = cases.map(({ arm, low, high }) => shareWithin(summary, arm.arm, low, high));
    const by = untreated === null ? [] : cases.map(({ high }) => shareWithin(summary, untreated.arm, 0, high));
    const ordered = by.filter((share) => share !== null).toSorted((one, other) => one - other);
    const complete = ordered.length === cases.length && cases.length > 0;
    return {
      value,
      words,
      cases: own,
      together: product(own),
      eachByOwn: product(by),
      fastest: untreatedCounts.map((count) => (complete ? fastestOf(count, ordered) : null)),
      n: summary?.patients ?? null,
    };
  });
}

/** The steps of the second thing varied; one without a name where there is none. */
export function likelihoodSteps({
  second,
}: Pick<LikelihoodInput, "second">): readonly { readonly step: ControlValue | undefined; readonly words: string }[] {
  return second === null
    ? [{ step: undefined, words: "" }]
    : second.values.map(({ value, words }) => ({ step: value, words }));
}
