import type { Limited } from "../schema/drawn-influence.ts";
import { signedHundredths } from "./signed-hundredths.ts";

/** A number without unit, with its limits: "−0.32 (−0.41 to −0.22)". */
export function limitedText({ value, lower, upper }: Limited): string {
  return `${signedHundredths(value)} (${signedHundredths(lower)} to ${signedHundredths(upper)})`;
}
