import * as z from "zod/mini";

/** What may be otherwise in how the model is built, one thing at a time. */
export const StructureVariant = z.enum([
  "one-class",
  "one-antibody",
  "host-cells",
  "own-cell-loss",
  "no-feedback",
  "fixed-lifespan",
]);
export type StructureVariant = z.infer<typeof StructureVariant>;

/** How the model is built: as it stands, or with one thing otherwise. */
export const Structure = z.enum(["standard", ...StructureVariant.options]);
export type Structure = z.infer<typeof Structure>;
