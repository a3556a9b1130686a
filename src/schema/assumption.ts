import * as z from "zod/mini";

/** What is assumed of cord blood: nobody has measured how well it works. */
export const Assumption = z.enum(["nothing", "antibody", "progenitors"]);
export type Assumption = z.infer<typeof Assumption>;
