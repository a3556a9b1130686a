import * as z from "zod/mini";
import { ExerciseAnswer } from "./exercise-answer.ts";

/** How far a reader has come with an exercise: what she has committed to (null: nothing yet), what she committed to before she had ever seen the run's answer, whether that is shown now and has ever been, and how many hints she has asked for. */
export const ExerciseProgress = z.strictObject({
  answer: z.nullable(ExerciseAnswer),
  first: z.nullable(ExerciseAnswer),
  revealed: z.boolean(),
  seen: z.boolean(),
  hints: z.int().check(z.minimum(0), z.maximum(100)),
});
export type ExerciseProgress = Readonly<z.infer<typeof ExerciseProgress>>;
