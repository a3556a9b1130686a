import type { VisibleText } from "./visible-text.ts";
import { forbiddenWords } from "./words.ts";

/** Which words of a text are not used here, and what to say instead. */
export function wordFaults({ path, text }: VisibleText): readonly string[] {
  const flat = text.replaceAll(/\s+/gu, " ").trim();
  return forbiddenWords.flatMap(({ word, instead }) => {
    const found = word.exec(flat);
    return found === null ? [] : [`${path}: "${found[0]}" in "${flat.slice(0, 120)}": ${instead}`];
  });
}
