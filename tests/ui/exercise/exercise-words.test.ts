import { expect, test } from "vitest";
import type { ExerciseCell } from "../../../src/schema/exercise-cell.ts";
import { answeredWords } from "../../../src/ui/exercise/exercise-words.ts";

const cell: ExerciseCell = {
  kind: "exercise",
  id: "guess",
  ask: "How many?",
  as: "number",
  of: "run",
  answer: { measure: "independent", arm: "watch", day: 90 },
};
const truth = { arm: "watch", day: 90, value: 34, error: 3.2 };

test("the run's answer stands with what chance does to it, unless that is left out", () => {
  expect([false, true].map((without) => answeredWords(cell, truth, 1000, without).replaceAll("\u00a0", " "))).toEqual([
    "In 1,000 simulated patients: 34.0 % (± 3.2 by chance).",
    "In 1,000 simulated patients: 34.0 %.",
  ]);
});
