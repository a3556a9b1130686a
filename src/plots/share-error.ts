import type { ArmSummary } from "../schema/summary.ts";
import type { IndependenceView } from "./independence-view.ts";

const z = 1.959963984540054;

/** Half the width of the 95 % Monte-Carlo limits of an arm's share on a day (a fraction): the summary's for who has become independent; by the same score method (Wilson 1927) for who is on the day, of which it holds none. */
export function shareError({ incidence, independentAt, n }: ArmSummary, view: IndependenceView, day: number): number {
  const index = incidence.day.indexOf(day);
  if (view === "current") return scoreHalf(independentAt[index] ?? 0, n);
  const { lower, upper } = incidence.monteCarlo;
  return ((upper[index] ?? 0) - (lower[index] ?? 0)) / 2;
}

/** Half the width of the 95 % score limits of a share of n. At a share of 0 or 1 one limit stands there, as in the summary's. */
export function scoreHalf(share: number, n: number): number {
  const middle = (share * n + (z * z) / 2) / (n + z * z);
  const half = (z / (n + z * z)) * Math.sqrt(share * (1 - share) * n + (z * z) / 4);
  return ((share === 1 ? 1 : middle + half) - (share === 0 ? 0 : middle - half)) / 2;
}
