import * as z from "zod/mini";
import { Failure } from "./failure.ts";

/** A file of case rows to open as table `table`; `file` is the name shown in messages. */
export const OpenFile = z.strictObject({ table: z.string(), file: z.string(), text: z.string() });
export type OpenFile = z.infer<typeof OpenFile>;

/** What came of it: rows kept, rows refused with their failures. */
export const Opened = z.strictObject({
  table: z.string(),
  kept: z.int(),
  refused: z.int(),
  failures: z.array(Failure),
});
export type Opened = z.infer<typeof Opened>;
