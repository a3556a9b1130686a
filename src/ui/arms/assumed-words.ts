import type { ArmRegimen } from "../../schema/arm.ts";
import { actingEffects, type Switched } from "./acting-effects.ts";
import { effectWords } from "./effect-words.ts";
import type { KnownRegimens } from "./known-regimens.ts";

/** What acts in an arm under the current switch, one sentence each; scenario effects, and those of regimens of the reader's own, are called assumed. */
export function assumedWords(
  regimens: readonly ArmRegimen[],
  known: KnownRegimens,
  switched: Switched,
): readonly string[] {
  if (regimens.every(({ regimen }) => regimen === "watch")) return ["Nothing is given."];
  const sentences = regimens.flatMap((part) =>
    actingEffects(part.regimen, known, switched).flatMap((effect) => {
      const words = effectWords(effect, part);
      if (words === null) return [];
      const measured = effect.role === "default" && !known.own.has(effect.regimen);
      return [measured ? `${words[0]?.toUpperCase()}${words.slice(1)}.` : `Assumed: ${words}.`];
    }),
  );
  return sentences.length > 0 ? sentences : ["Nothing acts: what it does has not been measured and stands at zero."];
}
