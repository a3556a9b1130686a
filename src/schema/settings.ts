import * as z from "zod/mini";
import { alternatives } from "./alternatives.ts";
import { instead } from "./instead.ts";

/** A strict object whose refusal of an unknown name says what to do instead. */
export function settings<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const names = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? instead(issue.keys[0], names, `use ${alternatives(names)}`)
        : `use settings by name, as ${names[0] ?? ""}: …`,
  });
}

/** One of a closed set of words, with what to do instead in its refusal. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return z.enum(words, { error: (issue) => instead(issue.input, words, `use ${alternatives(words)}`) });
}
