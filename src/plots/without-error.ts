import type { Summary } from "../schema/summary.ts";

/** A run's answer without the Monte-Carlo error of its means: every number as it is. That of shares is left out where they are printed. */
export function withoutError<Answer extends Pick<Summary, "arms" | "differences">>(summary: Answer): Answer {
  return {
    ...summary,
    arms: summary.arms.map((arm) => ({
      ...arm,
      daysIndependentError: Object.fromEntries(Object.keys(arm.daysIndependentError).map((tau) => [tau, null])),
    })),
    differences: summary.differences.map((difference) => ({ ...difference, meanError: null })),
  };
}
