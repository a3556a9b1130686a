import { type DifferenceOptions, pairOf } from "./difference-pair.ts";
import { meanGain } from "./difference-words.ts";
import { differenceIn, tieZone } from "./gain-bins.ts";
import { percent } from "./percent.ts";
import { signed } from "./signed.ts";

type FindingOptions = Pick<DifferenceOptions, "summary" | "arms" | "arm" | "by">;

/** The difference in words: the three shares, the mean with its Monte-Carlo error, and 5, 50 and 95 % of patients; empty before there are numbers. */
export function differenceFinding(options: FindingOptions): string {
  const { summary, arm, by } = options;
  const difference = differenceIn(summary, arm, by);
  const pair = pairOf(options);
  if (summary === null || difference === undefined || pair === undefined) return "";
  const { gained, same, lost, p5, p50, p95 } = difference;
  const { first, other } = pair;
  const who = summary.patients === 1 ? "Of one simulated patient" : `Of ${summary.patients} simulated patients`;
  const shares = `${percent(gained)} gain more than ${tieZone} days independent by day ${by}, ${percent(same)} are within ± ${tieZone} days, ${percent(lost)} lose more`;
  const many = `5, 50 and 95\u00a0% of patients ${signed(p5, 0)}, ${signed(p50, 0)} and ${signed(p95, 0)} d`;
  const error = difference.meanError === null ? "" : " (95\u00a0% Monte-Carlo error)";
  return `${who}, under ${other.label} against ${first.label}: ${shares}. Mean ${meanGain(difference)} d${error}; ${many}.`;
}
