import type { ArmRegimen } from "../../../schema/arm.ts";
import type { Effect } from "../../../schema/effect.ts";
import { fractionWords } from "../../words/fraction-words.ts";
import { effectKinds } from "../tables/effect-kinds.ts";
import { effectSchedule } from "../tables/effect-schedule.ts";

/** A size at a multiple of the dose: what an exchange or a bolus leaves is raised to it, everything else multiplied. */
function sizeAt({ kind, size }: Effect, dose: number): number {
  const dosed = kind === "bolus" || kind === "remove" ? size ** dose : size * dose;
  return Number(dosed.toPrecision(12));
}

/** What an effect does in an arm, with its size, days and doses there; null where it does nothing. Days are those of the arm. */
export function effectSentence(effect: Effect, { start, dose, every }: ArmRegimen): string | null {
  const { kind, spared, escapeShare, output, note } = effect;
  const size = sizeAt(effect, dose);
  const idle = kind === "bolus" || kind === "remove" ? size === 1 : size === 0 && kind !== "immunosuppression";
  if (idle) return null;
  const interval = effect.doses > 1 ? (every ?? effect.every) : effect.every;
  return [
    `${effectKinds[kind].name}, ${size} (${effectKinds[kind].size})`,
    effectSchedule({ ...effect, day: start + effect.day, every: interval }),
    ...(spared === null ? [] : [`${spared} of the cells spared`]),
    ...(escapeShare === null ? [] : [`${fractionWords(escapeShare)} of units lack the antigen`]),
    ...(output === null || output === 0 ? [] : [`output of antibody lowered by up to ${output}`]),
    ...(kind === "immunosuppression" && note !== null ? [note] : []),
  ].join(", ");
}
