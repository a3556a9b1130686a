import { wilsonInterval } from "../base/wilson-interval.ts";
import type { ArmSummary } from "../schema/summary.ts";
import type { IndependenceView } from "./independence-view.ts";

/** Half the width of the 95 % Monte-Carlo limits of an arm's share on a day (a fraction): the summary's for who has become independent; by the same score method for who is on the day, of which it holds none. */
export function shareError({ incidence, independentAt, n }: ArmSummary, view: IndependenceView, day: number): number {
  const index = incidence.day.indexOf(day);
  if (view === "current") return scoreHalf(independentAt[index] ?? 0, n);
  const { lower, upper } = incidence.monteCarlo;
  return ((upper[index] ?? 0) - (lower[index] ?? 0)) / 2;
}

/** Half the width of the 95 % score limits of a share of n. */
export function scoreHalf(share: number, n: number): number {
  const { lower, upper } = wilsonInterval(Math.round(share * n), n);
  return (upper - lower) / 2;
}
