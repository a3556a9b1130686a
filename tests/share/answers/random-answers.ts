import fc from "fast-check";
import type { ExerciseAnswer } from "../../../src/schema/exercise-answer.ts";
import type { SentAnswers } from "../../../src/schema/sent-answers.ts";

const share = fc.integer({ min: 0, max: 100 });
const number = fc.oneof(
  fc.integer({ min: -2000, max: 2000 }),
  fc.double({ min: -2000, max: 2000, noNaN: true }).map((value) => value + 0),
);
const words = fc.stringMatching(/^[\p{L}\d][\p{L}\d ,'-]{0,20}[\p{L}\d]$/u);

const answer: fc.Arbitrary<ExerciseAnswer> = fc.oneof(
  fc.record({ as: fc.constant("number" as const), value: number }),
  fc.tuple(number, number, share).map(([one, other, confidence]) => ({
    as: "range" as const,
    low: Math.min(one, other),
    high: Math.max(one, other),
    confidence,
  })),
  fc.record({ as: fc.constant("curve" as const), heights: fc.array(share, { minLength: 2, maxLength: 8 }) }),
  fc.record({ as: fc.constant("choice" as const), option: fc.nat(5), confidence: share }),
  fc.record({ as: fc.constant("order" as const), order: fc.uniqueArray(words, { minLength: 2, maxLength: 8 }) }),
);

const digits = (count: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[\\da-f]{${count}}$`, "u"));
const id = fc
  .stringMatching(/^[a-z][a-z0-9-]{0,20}$/u)
  .filter((name) => name !== "constructor" && name !== "prototype");

/** Answers as a schema takes them. */
export const randomAnswers: fc.Arbitrary<SentAnswers> = fc.record(
  {
    notebook: digits(16),
    results: digits(8),
    title: words,
    alias: words,
    answers: fc.dictionary(id, answer, { minKeys: 1, maxKeys: 8 }).map((answers) => ({ ...answers })),
  },
  { requiredKeys: ["notebook", "title", "answers"] },
);
