import * as z from "zod/mini";
import { Summary } from "./summary.ts";

/** What a running simulation says on its way: patients done, and an answer for the first so many of the sequence when there is a new one. */
export const Progress = z.strictObject({
  done: z.int(),
  of: z.int(),
  summary: z.nullable(Summary),
});
export type Progress = z.infer<typeof Progress>;
