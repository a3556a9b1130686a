import { exponential, logarithm } from "../../kernel/index.ts";
import { smoothedShares } from "../../stats/index.ts";
import { enrolments } from "../enrol.ts";
import type { Run } from "../run.ts";
import { type Fate, firstIndependence, heldEntrants } from "./first-independence.ts";
import { branchOf } from "./study-run.ts";

/** Five years: nobody was followed longer. */
export const FOLLOWED = 1826;
/** The shortest and longest time in which half of those still dependent would have been given something, d: no report says how soon its centre treated. */
const HALF_TREATED = [60, 730] as const;
const RATES = 5;
const LN2 = 0.6931471805599453;
/** Nobody was treated earlier than this after diagnosis (Gagelmann 2025, the assumed end of its start days). */
export const EARLIEST_TREATMENT = 30;
/** Days with enough reticulocytes that confirm a recovery. */
const RECOVERY_RUN = 14;

/** The fates of patients from diagnosis on, nothing done but the planned taper. */
export function naturalCourse(run: Run, patients: number): readonly Fate[] {
  return run.engine.within(() =>
    firstIndependence(run, branchOf(run, "watch"), heldEntrants(enrolments(run, 0, patients))),
  );
}

/** How many became independent, by how long it took, in so many bins and one; `onset` is what is added to a day counted from diagnosis. */
export function durationCounts(
  fates: readonly Fate[],
  bounds: readonly number[],
  onset: (fate: Fate) => number,
): readonly number[] {
  const counts = Array.from({ length: bounds.length + 1 }, () => 0);
  for (const fate of fates) {
    if (fate.independent === Infinity) continue;
    const bin = bounds.filter((bound) => fate.independent + onset(fate) > bound).length;
    counts[bin] = counts[bin]! + 1;
  }
  return counts;
}

/** The shares of those who became independent in each of these bins. */
export function durationShares(...of: Parameters<typeof durationCounts>): readonly number[] {
  return smoothedShares(durationCounts(...of));
}

/** The rates, per day, at which a centre may have treated those still dependent: evenly on a log scale. */
export function treatmentRates(): readonly number[] {
  const [shortest, longest] = HALF_TREATED;
  const step = logarithm(longest / shortest) / (RATES - 1);
  return Array.from({ length: RATES }, (_, index) => LN2 / (shortest * exponential(step * index)));
}

/** The shares of patients who became independent before anything was given, who were given something first, and of whom neither is true, where those still dependent are treated at a rate (per day) from day 30 on. */
export function untreatedShares(fates: readonly Fate[], rate: number): readonly number[] {
  let independent = 0;
  let treated = 0;
  for (const { event, independent: day } of fates) {
    const spared = exponential(-rate * Math.max(0, Math.min(day, event.day, FOLLOWED) - EARLIEST_TREATMENT));
    if (day < Infinity) independent += spared;
    treated += 1 - spared;
  }
  return smoothedShares([independent, treated, fates.length - independent - treated]);
}

/** Whether both titres were under the run's limit when somebody's recovery was confirmed. */
export function isLowAtRecovery({ recovery, antibodyBelow }: Fate): boolean {
  return antibodyBelow < recovery + RECOVERY_RUN;
}

/** Of how many of those who became independent both titres were under the run's limit when their recovery was confirmed, and of how many not. */
export function lowTitreCounts(fates: readonly Fate[]): readonly number[] {
  const recovered = fates.filter(({ independent, recovery }) => independent < Infinity && recovery < Infinity);
  const low = recovered.filter(isLowAtRecovery);
  return [low.length, recovered.length - low.length];
}

/** The share of the former. */
export function lowTitreShare(fates: readonly Fate[]): number {
  return smoothedShares(lowTitreCounts(fates))[0]!;
}
