import * as z from "zod/mini";
import { nearest } from "../base/nearest.ts";

/** "a", "a or b", "a, b or c". */
function choice(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** What to do about a word that is none of those known: the one that was meant, or which there are. */
export function instead(word: unknown, known: readonly string[]): string {
  const meant = typeof word === "string" ? nearest(word, known) : null;
  return meant === null ? `use ${choice(known)}` : `did you mean "${meant}"?`;
}

/** A strict object whose refusal of an unknown name says what to do instead. */
export function settings<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const names = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? instead(issue.keys[0], names)
        : `use settings by name, as ${names[0] ?? ""}: …`,
  });
}

/** One of a closed set of words, with what to do instead in its refusal. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return z.enum(words, { error: (issue) => instead(issue.input, words) });
}
