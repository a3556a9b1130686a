import { counted } from "../base/counted.ts";
import type { Difference } from "../schema/summary.ts";
import { armWithin } from "./arm-within.ts";
import { type DifferenceOptions, pairOf } from "./difference-pair.ts";
import { meanGain } from "./difference-words.ts";
import { differenceIn, tieZone } from "./gain-bins.ts";
import { ofTen } from "./of-ten.ts";
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
  const who = `Of ${counted(summary.patients, "simulated patient")}`;
  const shares = `${percent(gained)} gain more than ${tieZone} days independent by day ${by}, ${percent(same)} are within ± ${tieZone} days, ${percent(lost)} lose more`;
  const many = `5, 50 and 95\u00a0% of patients ${signed(p5, 0)}, ${signed(p50, 0)} and ${signed(p95, 0)} d`;
  const error = difference.meanError === null ? "" : " (95\u00a0% Monte-Carlo error)";
  const whole = `${who}, under ${armWithin(other)} against ${armWithin(first)}: ${shares}. Mean ${meanGain(difference)} d${error}; ${many}.`;
  return `${whole}${unknownWords(difference)}`;
}

/** The shares once more, of ten patients, and what nobody knows makes of the first and of the mean; empty in a run without draws. */
function unknownWords({ gained, same, lost, uncertainty }: Difference): string {
  if (uncertainty === undefined) return "";
  const [more = 0, alike = 0, less = 0] = ofTen([gained, same, lost]);
  const { lower, upper, draws } = uncertainty;
  const [least, most] = [Math.round(10 * lower.gained), Math.round(10 * upper.gained)];
  const moved =
    least === most ? `leaves the ${more} at ${least}` : `makes the ${more} anything from ${least} to ${most}`;
  const tens = `At least ${tieZone + 1} more days independent in ${more} of 10 patients, within ${tieZone} days in ${alike}, less in ${less}`;
  return ` ${tens}; what nobody knows ${moved}, and the mean ${signed(lower.mean, 1)} to ${signed(upper.mean, 1)} d (90\u00a0% of ${counted(draws, "draw")}).`;
}
