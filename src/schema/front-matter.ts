import * as z from "zod/mini";
import { line } from "./line.ts";
import { Seed } from "./seed.ts";
import { settings } from "./settings.ts";

/** What a notebook says of itself, above its cells. */
export const FrontMatter = settings({
  title: line(200),
  model: z.literal("prca@1", "use prca@1, the model this version runs"),
  seed: z.exactOptional(Seed),
  authors: z.exactOptional(
    z
      .array(line(120), "use a list of names")
      .check(z.minLength(1, "use at least 1 name"), z.maxLength(40, "use at most 40 names")),
  ),
  version: z.exactOptional(z.union([z.number(), line(40)], "use a number or a line of at most 40 characters")),
});
export type FrontMatter = z.infer<typeof FrontMatter>;
