import * as z from "zod/mini";
import { ExerciseProgress } from "./exercise-progress.ts";

/** How far a reader has come with an exercise as this browser keeps it: the exercise by its name, and what it asked then. */
export const KeptAnswer = z.strictObject({
  exercise: z.string().check(z.maxLength(80)),
  ask: z.string().check(z.maxLength(10_000)),
  progress: ExerciseProgress,
});
export type KeptAnswer = Readonly<z.infer<typeof KeptAnswer>>;
