import * as z from "zod/mini";
import { CellId } from "./cell-id.ts";
import { ExerciseAnswer } from "./exercise-answer.ts";
import { line } from "./line.ts";
import { settings } from "./settings.ts";

const mostAnswers = 200;

/** The most characters of the name a reader may give herself. */
export const longestAlias = 40;

/**
 * What a reader sends back: her answers by exercise, and nothing else but what they answer. `notebook` are the questions' 16 hexadecimal digits, `results` the 8 of the runs' results, where all of them had settled. The alias is hers to choose, or to leave out.
 */
export const SentAnswers = settings({
  notebook: z.string().check(z.regex(/^[\da-f]{16}$/u, "use 16 hexadecimal digits")),
  title: line(200),
  results: z.exactOptional(z.string().check(z.regex(/^[\da-f]{8}$/u, "use 8 hexadecimal digits"))),
  alias: z.exactOptional(line(longestAlias)),
  answers: z.record(CellId, ExerciseAnswer).check(
    z.refine((answers) => Object.keys(answers).length > 0, "send at least one answer"),
    z.refine((answers) => Object.keys(answers).length <= mostAnswers, `send at most ${mostAnswers} answers`),
  ),
});
export type SentAnswers = z.infer<typeof SentAnswers>;
