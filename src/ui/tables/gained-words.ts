import type { Difference } from "../../schema/summary.ts";
import type { DifferenceNumbers } from "../../schema/uncertainty.ts";
import { amount, gain } from "../words/amount.ts";
import { rangedWords } from "./ranged-words.ts";

/** The mean days that an arm gains, with its Monte-Carlo error where it is known, and what nobody knows beside it: "+3.1 ± 0.4 d (+1.0 d to +5.2 d)". */
export function gainedWords(difference: Difference): string {
  const { meanError } = difference;
  const inDays = (mean: number | null): string => gain(mean ?? 0, 1);
  return rangedWords<DifferenceNumbers>(
    difference,
    ({ mean }) => mean,
    (mean) => `${inDays(mean)}${meanError === null ? "" : ` ± ${amount(meanError, 1)}`} d`,
    (mean) => `${inDays(mean)} d`,
  );
}
