import type { ArmBands, Recovery } from "../schema/recovery.ts";
import type { DrawnRange } from "./drawn-range.ts";
import type { DaySpan } from "./day-span.ts";
import type { RecoveryOptions } from "./recovery-options.ts";

/** An arm's patients on one day: how many are seen, and quantiles of the state; null where nobody is. */
export interface RecoveryDay {
  readonly day: number;
  readonly n: number;
  readonly p5: number | null;
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p95: number | null;
  /** Between what the draws put the median; null where they say nothing of it. */
  readonly range: DrawnRange | null;
}

const history = 60;
/** Bands are drawn while a twentieth of the patients is seen. */
const fewest = 1 / 20;
const mostRows = 16;
const steps = [30, 60, 90, 120, 180, 365];

/** The least number of patients a band is drawn for. */
export function leastSeen({ patients }: Recovery): number {
  return Math.max(1, Math.ceil(fewest * patients));
}

/** The bands of an arm; undefined where the answer does not hold it. */
export function bandsOf(recovery: Recovery | null, arm: string): ArmBands | undefined {
  return recovery?.arms.find((candidate) => candidate.arm === arm);
}

/** How an arm stands on a day of the clock; on days without an answer nobody is seen. */
export function onDay({ from }: Recovery, bands: ArmBands, day: number): RecoveryDay {
  const at = day - from;
  const of = (column: readonly (number | null)[]): number | null => column[at] ?? null;
  const { p5, p25, p50, p75, p95, median } = bands;
  const [lower, upper] = [of(median?.lower ?? []), of(median?.upper ?? [])];
  const range = lower === null || upper === null ? null : { lower, upper };
  return { day, n: bands.n[at] ?? 0, p5: of(p5), p25: of(p25), p50: of(p50), p75: of(p75), p95: of(p95), range };
}

/** How many draws the limits of the medians are of; undefined where there are none. */
export function medianDraws(recovery: Recovery | null): number | undefined {
  return recovery?.arms.find(({ median }) => median !== undefined)?.median?.draws;
}

/** The days the figure runs over: on the therapy clock from 60 days before the first dose to the horizon; on the others from day 0 to the last on which enough patients are seen. */
export function recoverySpan({ recovery, clock, horizon }: RecoveryOptions): DaySpan {
  if (clock === "therapy") {
    return { from: Math.max(-history, Math.min(0, recovery?.from ?? -history)), to: horizon };
  }
  const least = recovery === null ? 1 : leastSeen(recovery);
  const last = (recovery?.arms ?? []).map(({ n }) => n.findLastIndex((seen) => seen >= least));
  const to = (recovery?.from ?? 0) + Math.max(-1, ...last);
  return { from: 0, to: to > 0 ? to : horizon };
}

/** The days whose numbers are printed: regular ones, and the first and last of the figure. */
export function recoveryDays({ from, to }: DaySpan): readonly number[] {
  const step = steps.find((candidate) => (to - from) / candidate <= mostRows) ?? 730;
  const first = Math.ceil(from / step) * step;
  const regular = Array.from(
    { length: Math.max(0, Math.ceil((to - first) / step)) },
    (_, index) => first + index * step,
  );
  return [...new Set([from, ...regular.map((day) => day + 0), to])];
}
