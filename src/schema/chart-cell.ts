import * as z from "zod/mini";
import { CellId } from "./cell-id.ts";
import { oneOf, settings } from "./settings.ts";

/** A figure of a run, with observed cases in lanes above it. */
export const ChartCell = settings({
  kind: z.literal("chart"),
  id: z.exactOptional(CellId),
  show: oneOf(["independence"]),
  of: CellId,
  over: z.exactOptional(CellId),
});
export type ChartCell = z.infer<typeof ChartCell>;
