import { never } from "../../base/never.ts";
import type { Rule } from "../../schema/rule.ts";

/** When a rule holds, as the end of a sentence that begins with what is given: "if reticulocytes are still under 30 · 10⁹/L on day 28". */
export function ruleWords(rule: Rule, day: number): string {
  const { measure, under, over } = rule;
  const number = String(under ?? over ?? 0);
  const still = `still ${under === undefined ? "over" : "under"}`;
  switch (measure) {
    case "reticulocytes":
      return `if reticulocytes are ${still} ${number}\u00a0·\u00a010⁹/L on day ${day}`;
    case "haemoglobin":
      return `if haemoglobin is ${still} ${number}\u00a0g/dL on day ${day}`;
    case "titre":
      return `if the IgM titre is ${still} 1\u00a0:\u00a0${number} on day ${day}`;
    case "transfusions":
      return `if ${under === undefined ? "more" : "fewer"} than ${number} transfusions were given in the 28 days up to day ${day}`;
    default:
      return never(measure);
  }
}
