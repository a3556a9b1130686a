import type { TestedUnit } from "../schema/tested-measure.ts";
import { percent } from "./percent.ts";
import { signed } from "./signed.ts";
import type { Coverage, TestedNumber } from "./tested.ts";

/** What a panel of a unit is headed by. */
export const unitHeadings: Readonly<Record<TestedUnit, string>> = {
  share: "Shares of patients",
  days: "Days",
  difference: "Difference in days",
  ratio: "Hazard ratios",
};

/** A number in its unit: "58 %", "171 d", "0.93". */
export function testedValue(unit: TestedUnit, value: number): string {
  switch (unit) {
    case "share":
      return percent(value);
    case "days":
      return `${Math.round(value)}\u00a0d`;
    case "difference":
      return `${signed(value, 0)}\u00a0d`;
    default:
      return value.toFixed(2);
  }
}

/** The limits of nine tenths of what studies of its size would report: "34 % to 83 %". */
export function outerWords({ unit, outer: [low, high] }: TestedNumber): string {
  return `${testedValue(unit, low)} to ${testedValue(unit, high)}`;
}

/** How many lie inside: "12 of 14". */
export function insideWords({ outer, of }: Coverage): string {
  return `${outer} of ${of}`;
}

/** What is said of a number beside it: "58 %, fitted". */
export function standingWords({ unit, value, standing, place }: TestedNumber): string {
  return `${testedValue(unit, value)}, ${standing}${place === "outside" ? ", outside" : ""}`;
}
