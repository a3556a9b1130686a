import { expect, test } from "vitest";
import { answerWords } from "../../../src/ui/class/answer-words.ts";
import { fiveAnswers } from "../../share/answers/sent-answers.ts";

test("answers are said without their exercise", () => {
  expect(Object.values(fiveAnswers.answers).map(answerWords)).toEqual([
    "35",
    "90 to 180, 80\u00a0% sure",
    "10, 35, 55, 70\u00a0%",
    "option 3, 60\u00a0% sure",
    "ucb-mnc-x3, ucb-single, watch",
  ]);
});
