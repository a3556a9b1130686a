import type { Difference } from "../schema/summary.ts";
import { signed } from "./signed.ts";

/** The mean gain with its Monte-Carlo error, in days: "+23.4 ± 2.1"; of one patient there is no error. */
export function meanGain({ mean, meanError }: Pick<Difference, "mean" | "meanError">): string {
  return `${signed(mean, 1)}${meanError === null ? "" : ` ± ${meanError.toFixed(1)}`}`;
}

/** What the marks of the line above the bars are, with their numbers. */
export function differenceNumbers(difference: Difference): string {
  const { p5, p50, p95, uncertainty } = difference;
  const range = `${signed(p5, 0)} to ${signed(p95, 0)} d`;
  const unknown =
    uncertainty === undefined
      ? ""
      : `. Whisker under it: what nobody knows of the mean, ${signed(uncertainty.lower.mean, 1)} to ${signed(uncertainty.upper.mean, 1)} d`;
  return `Dot: mean ${meanGain(difference)} d. Line: 5 to 95 % of patients, ${range}; stroke: 50 %, ${signed(p50, 0)} d${unknown}`;
}
