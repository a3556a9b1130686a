import type { VisibleText } from "./visible-text.ts";
import { forbiddenWords } from "./words.ts";

/** Which words of a text are not used here, and what to say instead; allowed sentences are taken out first. */
export function wordFaults({ path, text }: VisibleText, allowed: readonly string[]): readonly string[] {
  const flat = text.replaceAll(/\s+/gu, " ");
  const rest = allowed.reduce((left, sentence) => left.replaceAll(sentence, ""), flat);
  return forbiddenWords.flatMap(({ word, instead }) => {
    const found = word.exec(rest);
    return found === null ? [] : [`${path}: "${found[0]}" in "${rest.trim().slice(0, 120)}": ${instead}`];
  });
}
