import fc from "fast-check";
import { expect, test } from "vitest";
import type { ExerciseAnswer } from "../../../src/schema/exercise-answer.ts";
import { packAnswer, unpackAnswer, unpackAnswers } from "../../../src/share/answers/pack-answer.ts";
import { fiveAnswers } from "./sent-answers.ts";

const packed: readonly (readonly [string, unknown])[] = [
  ["by-day-90", 35],
  ["median-range", [80, 90, 180]],
  ["waiting-curve", [[10, 35, 55, 70]]],
  ["what-decides", [60, 2]],
  ["who-is-first", ["ucb-mnc-x3", "ucb-single", "watch"]],
];

test.each(packed)("%s is packed and unpacked", (id, said) => {
  const answer: ExerciseAnswer | undefined = fiveAnswers.answers[id];
  if (answer === undefined) return expect.unreachable("no such answer");
  expect(packAnswer(answer)).toEqual(said);
  expect(unpackAnswer(said)).toEqual(answer);
  return undefined;
});

test("all of them together", () => {
  expect(unpackAnswers(Object.fromEntries(packed))).toEqual(fiveAnswers.answers);
});

test("what was never packed is nothing, and no value throws (2,000 of them, seed 5010)", () => {
  for (const value of ["forty", true, null, {}, [], [1, 2, 3, 4]]) expect(unpackAnswer(value)).toBe(null);
  for (const value of ["forty", 3, null, [1]]) expect(unpackAnswers(value)).toBe(null);
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      unpackAnswers(value);
    }),
    { seed: 5010, numRuns: 2000 },
  );
});
