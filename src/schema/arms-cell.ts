import * as z from "zod/mini";
import { ArmEntry } from "./arm-entry.ts";
import { CellId } from "./cell-id.ts";
import { settings } from "./settings.ts";

/** The arms of a comparison, the first being the one the others are compared with. */
export const ArmsCell = settings({
  kind: z.literal("arms"),
  id: CellId,
  arms: z
    .array(ArmEntry, "use a list of arms, each on a line that begins with -")
    .check(z.minLength(1, "use at least 1 arm"), z.maxLength(12, "use at most 12 arms")),
});
export type ArmsCell = z.infer<typeof ArmsCell>;
