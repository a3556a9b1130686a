import type { Summary } from "../../schema/summary.ts";

/** The largest half-width (a fraction) of the Monte-Carlo limits of any arm's share independent, on any day. */
export function monteCarloError({ arms }: Summary): number {
  let largest = 0;
  for (const { incidence } of arms) {
    const { lower, upper } = incidence.monteCarlo;
    upper.forEach((limit, day) => {
      largest = Math.max(largest, (limit - (lower[day] ?? limit)) / 2);
    });
  }
  return largest;
}
