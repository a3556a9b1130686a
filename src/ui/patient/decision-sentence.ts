import { counted } from "../../base/counted.ts";
import { never } from "../../base/never.ts";
import type { ShownArm } from "../../plots/index.ts";
import type { Decision } from "../../schema/patient-course.ts";
import type { KnownRegimens } from "../arms/known-regimens.ts";
import { regimenLabel } from "../arms/regimen-label.ts";
import { amount } from "../words/amount.ts";
import { onDay } from "./antibody-level.ts";

/** What the rules of an arm decided about a patient while he is shown, and what they read, a sentence each with a space before it; empty where it has none. */
export function decisionSentence(
  {
    course: { decisions = [] },
    until,
  }: Pick<ShownArm, "until"> & { readonly course: { readonly decisions?: readonly Decision[] } },
  known: Pick<KnownRegimens, "regimens">,
): string {
  return decisions
    .filter(({ day }) => day <= until)
    .map((decision) => {
      const given = decision.holds ? "is given" : "is not given";
      return ` ${regimenLabel(known, decision.regimen)} ${given} by its rule: ${measured(decision)}.`;
    })
    .join("");
}

function measured({ measure, value, day }: Decision): string {
  switch (measure) {
    case "reticulocytes":
      return `reticulocytes ${amount(value, 1)}\u00a0·\u00a010⁹/L on ${onDay(day)}`;
    case "haemoglobin":
      return `haemoglobin ${amount(value, 2)}\u00a0g/dL on ${onDay(day)}`;
    case "titre":
      return `${value < 1 ? "no IgM titre" : `IgM titre 1\u00a0:\u00a0${amount(value, 0)}`} on ${onDay(day)}`;
    case "transfusions":
      return `${counted(value, "transfusion")} in the 28 days up to ${onDay(day)}`;
    default:
      return never(measure);
  }
}
