import type { ArmSummary, Summary } from "../schema/summary.ts";
import { fastestOf } from "./fastest-of.ts";
import type { FigureArm } from "./figure-arm.ts";
import { armIn } from "./independence-view.ts";
import { type ReportedCase, untreatedCounts } from "./likelihood-rows.ts";
import { quantileAt } from "./middle-of.ts";
import { numeral } from "./numeral.ts";
import { sentenceCase } from "./sentence-case.ts";

/** What the figure of untreated patients is made of. */
export interface UntreatedInput {
  readonly summary: Summary | null;
  readonly cases: readonly ReportedCase[];
  /** The first arm: who is not treated, in most runs. */
  readonly untreated: FigureArm | null;
  /** Whether what nobody knows of the chances is left out. */
  readonly withoutRange?: boolean;
}

/** One question and its chance: over what nobody knows, from `low` to `high` in 90 % of the draws, null in a run without; null as a whole where the run ends before the reported days do. */
export interface UntreatedRow {
  readonly words: string;
  readonly chance: number | null;
  readonly limits: readonly [low: number, high: number] | null;
}

/** The days by which the reported patients were free of transfusions at the latest, rising. */
export function latestDays(cases: readonly ReportedCase[]): readonly number[] {
  return cases.map(({ high }) => high).toSorted((one, other) => one - other);
}

/** The shares independent by those days, under each draw; of a run without draws the one there is. */
function sharesUnderDraws(
  { incidence, uncertainty }: ArmSummary,
  days: readonly number[],
): readonly (readonly number[])[] {
  return (uncertainty?.byDraw ?? [incidence.independent]).map((independent) =>
    days.map((day) => independent[day] ?? NaN),
  );
}

/**
 * The chance that untreated patients would have done as well as those reported: as many of them, each set against one report, and the fastest of so many, the k-th fastest against the k-th earliest; never one without the other; unknown where nobody was reported.
 * Patients of one draw are independent of each other, and the chance is the mean over the draws, since nobody knows which holds.
 */
export function untreatedRows({
  summary,
  cases,
  untreated,
  withoutRange = false,
}: UntreatedInput): readonly UntreatedRow[] {
  const count = numeral(cases.length);
  const days = latestDays(cases);
  const arm = untreated === null ? undefined : armIn(summary, untreated.arm);
  const shares = arm === undefined ? [] : sharesUnderDraws(arm, days);
  const row = (words: string, chanceOf: (shares: readonly number[]) => number): UntreatedRow => {
    const chances = shares.map(chanceOf);
    const known = cases.length > 0 && chances.length > 0 && !chances.some(Number.isNaN);
    if (!known) return { words, chance: null, limits: null };
    const chance = chances.reduce((sum, each) => sum + each, 0) / chances.length;
    const limits =
      chances.length === 1 || withoutRange ? null : ([quantileAt(chances, 0.05), quantileAt(chances, 0.95)] as const);
    return { words, chance, limits };
  };
  const each = ["Untreated, one by each day", "One untreated, by that day"][cases.length];
  return [
    row(each ?? `${sentenceCase(count)} untreated, one by each day`, (own) =>
      own.reduce((all, share) => all * share, 1),
    ),
    ...untreatedCounts.map((of) =>
      row(`Fastest ${cases.length < 2 ? "" : `${count} `}of ${numeral(of)} untreated`, (own) =>
        own.some(Number.isNaN) ? NaN : fastestOf(of, own),
      ),
    ),
  ];
}
