import { nearest } from "../base/nearest.ts";
import { quoted } from "./quoted.ts";

/** What to do about a word that is none of those known: the one that was meant, or `otherwise` where none is near. */
export function instead(word: unknown, known: Iterable<string>, otherwise: string): string {
  const meant = typeof word === "string" ? nearest(word, known) : null;
  return meant === null ? otherwise : `did you mean ${quoted(meant)}?`;
}
