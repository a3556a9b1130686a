import * as z from "zod/mini";
import { line } from "./line.ts";
import { settings } from "./settings.ts";

const number = z.number("use a number");
const share = z
  .number("use a number from 0 to 100")
  .check(z.minimum(0, "use 0 to 100"), z.maximum(100, "use 0 to 100"));

/** What a reader answered to an exercise: confidences in percent, heights of a curve in percent, an option by its place from 0, arms by name. */
export const ExerciseAnswer = z.discriminatedUnion("as", [
  settings({ as: z.literal("number"), value: number }),
  settings({ as: z.literal("range"), low: number, high: number, confidence: share }),
  settings({ as: z.literal("curve"), heights: z.array(share).check(z.minLength(2), z.maxLength(8)) }),
  settings({ as: z.literal("choice"), option: z.int().check(z.minimum(0), z.maximum(5)), confidence: share }),
  settings({ as: z.literal("order"), order: z.array(line(80)).check(z.minLength(2), z.maxLength(8)) }),
]);
export type ExerciseAnswer = z.infer<typeof ExerciseAnswer>;
