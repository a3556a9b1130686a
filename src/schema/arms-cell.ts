import * as z from "zod/mini";
import { ArmEntry, OpenArmEntry } from "./arm-entry.ts";
import { CellId } from "./cell-id.ts";
import { settings } from "./settings.ts";

function armsOf<Entry extends z.ZodMiniType>(entry: Entry) {
  return z
    .array(entry, "use a list of arms, each on a line that begins with -")
    .check(z.minLength(1, "use at least 1 arm"), z.maxLength(12, "use at most 12 arms"));
}

/** The arms of a comparison, the first being the one the others are compared with; every value stated. */
export const ArmsCell = settings({ kind: z.literal("arms"), id: CellId, arms: armsOf(ArmEntry) });
export type ArmsCell = z.infer<typeof ArmsCell>;

/** The arms of a comparison as a document holds them: values may be left to controls. */
export const OpenArmsCell = settings({ kind: z.literal("arms"), id: CellId, arms: armsOf(OpenArmEntry) });
export type OpenArmsCell = z.infer<typeof OpenArmsCell>;
