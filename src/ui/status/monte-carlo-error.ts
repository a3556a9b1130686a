import type { Summary } from "../../schema/summary.ts";

/** The largest half-width (a fraction) of the Monte-Carlo limits of any arm's share independent, on any day. */
export function monteCarloError({ arms }: Summary): number {
  let largest = 0;
  for (const { incidence } of arms) {
    const { lower, upper } = incidence.monteCarlo;
    // a loop: it is asked at every word of a run's progress, and a function of each day would keep the largest on the heap
    for (let day = 0; day < upper.length; day += 1) {
      const limit = upper[day] ?? NaN;
      largest = Math.max(largest, (limit - (lower[day] ?? limit)) / 2);
    }
  }
  return largest;
}
