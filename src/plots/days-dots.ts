import type { ArmSummary } from "../schema/summary.ts";

/** Dots an arm: each stands for a fiftieth of its patients. */
export const dotCount = 50;

/** Sums of fractions may miss a share by the last bits. */
const bits = 1e-9;

/** The first day by which at least the share `part` of an arm's patients has become independent; null: not by the horizon. */
export function dayReached({ incidence }: ArmSummary, part: number): number | null {
  const index = incidence.independent.findIndex((share) => share >= part - bits);
  return incidence.day[index] ?? null;
}

/** An arm's patients as 50 dots in order: dot i is on the day by which the share (i − ½)/50 has become independent, null where the horizon comes first. */
export function quantileDots(arm: ArmSummary): readonly (number | null)[] {
  return Array.from({ length: dotCount }, (_, index) => dayReached(arm, (index + 0.5) / dotCount));
}

/** How many dots are on a day or before it. */
export function dotsBy(dots: readonly (number | null)[], day: number): number {
  return dots.filter((dot) => dot !== null && dot <= day).length;
}
