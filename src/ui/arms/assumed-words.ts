import type { ArmRegimen } from "../../schema/arm.ts";
import { actingEffects, type Switched } from "./acting-effects.ts";
import { effectWords } from "./effect-words.ts";
import type { KnownRegimens } from "./known-regimens.ts";
import { ruleWords } from "./rule-words.ts";

/** What acts in an arm under the current switch, one sentence each, with the rule it waits for; scenario effects, and those of regimens of the reader's own, are called assumed. */
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
      const said = part.rule === undefined ? words : `${ruleWords(part.rule, part.start)}, ${words}`;
      return [measured ? `${said[0]?.toUpperCase()}${said.slice(1)}.` : `Assumed: ${said}.`];
    }),
  );
  return sentences.length > 0 ? sentences : ["Nothing acts: what it does has not been measured and stands at zero."];
}
