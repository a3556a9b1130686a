import { expect, test } from "vitest";
import { guessOutcome } from "../../../src/ui/own/guess-outcome.ts";

test.each([
  ["independent", "independent"],
  [" Recovered ", "independent"],
  ["event", "independent"],
  ["Transfusion independence", "independent"],
  ["died", "died"],
  ["Death from infection", "died"],
  ["relapse", "relapsed"],
  ["Relapsed", "relapsed"],
  ["second graft", "second graft"],
  ["re-transplant", "second graft"],
  ["still dependent", "still dependent"],
  ["transfusion-dependent", "still dependent"],
  ["censored", "still dependent"],
  ["Lost to follow-up", "still dependent"],
  ["not recovered", null],
  ["not independent", null],
  ["no event", null],
  ["0", "still dependent"],
  ["1", "independent"],
  ["2", "died"],
  ["3", "relapsed"],
  ["4", "second graft"],
  ["5", null],
  ["12", null],
  ["", null],
  ["yes", null],
] as const)("%j is taken for %j", (word, outcome) => {
  expect(guessOutcome(word)).toBe(outcome);
});
