import * as z from "zod/mini";

/** Where something went wrong; every field that applies is filled. */
const Place = z.strictObject({
  file: z.optional(z.string()),
  row: z.optional(z.int()),
  column: z.optional(z.string()),
  line: z.optional(z.int()),
  cell: z.optional(z.string()),
  /** Where within the cell, or the notebook's front matter: names of settings, and numbers of entries from 0. */
  path: z.optional(z.array(z.union([z.string(), z.number()]))),
});

/**
 * An expected failure. `message` says what and where ("unknown regimen: \"x\" (cases.csv row 12)"), `remedy` what to do.
 */
export const Failure = z.strictObject({
  reason: z.enum([
    "syntax",
    "shape",
    "unknown",
    "unit",
    "clock",
    "range",
    "limit",
    "missing",
    "duplicate",
    "circle",
    "cancelled",
    "worker",
  ]),
  message: z.string(),
  remedy: z.string(),
  place: Place,
});
export type Failure = z.infer<typeof Failure>;
