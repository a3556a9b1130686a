import type { DifferenceNumbers } from "../schema/uncertainty.ts";

/** A difference's numbers with each of them changed, always in the same order. */
export function eachDifferenceNumber(
  difference: DifferenceNumbers,
  each: (number: number) => number,
): DifferenceNumbers {
  return {
    mean: each(difference.mean),
    p5: each(difference.p5),
    p50: each(difference.p50),
    p95: each(difference.p95),
    gained: each(difference.gained),
    same: each(difference.same),
    lost: each(difference.lost),
    unitsSaved: each(difference.unitsSaved),
    recoveryGained: each(difference.recoveryGained),
  };
}
