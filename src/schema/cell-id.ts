import * as z from "zod/mini";

/** The name by which one cell reads another, or a regimen is known: small letters, digits and hyphens. */
export const CellId = z
  .string("use a name in small letters, as regimens")
  .check(
    z.regex(/^[a-z][a-z0-9-]{0,39}$/, "use at most 40 small letters, digits and hyphens, a letter first, as run-2"),
  );
export type CellId = z.infer<typeof CellId>;
