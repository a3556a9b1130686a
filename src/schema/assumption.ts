import * as z from "zod/mini";

/** What is assumed of cord blood: nobody has measured how well it works. `priors`: its default effect at the size a parameter draw gives it; without draws nothing. */
export const Assumption = z.enum(["nothing", "antibody", "progenitors", "priors"]);
export type Assumption = z.infer<typeof Assumption>;
