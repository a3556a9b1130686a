import type { ArmRegimen } from "../../schema/arm.ts";
import type { Effect } from "../../schema/effect.ts";
import { actingEffects, type Switched } from "./acting-effects.ts";
import { effectWords } from "./effect-words.ts";

/** What acts in an arm under the current switch, one sentence each; scenario effects are called assumed. */
export function assumedWords(
  regimens: readonly ArmRegimen[],
  effects: readonly Effect[],
  switched: Switched,
): readonly string[] {
  if (regimens.every(({ regimen }) => regimen === "watch")) return ["Nothing is given."];
  const sentences = regimens.flatMap((part) =>
    actingEffects(part.regimen, effects, switched).flatMap((effect) => {
      const words = effectWords(effect, part);
      if (words === null) return [];
      return [effect.role === "default" ? `${words[0]?.toUpperCase()}${words.slice(1)}.` : `Assumed: ${words}.`];
    }),
  );
  return sentences.length > 0 ? sentences : ["Nothing acts: what it does has not been measured and stands at zero."];
}
