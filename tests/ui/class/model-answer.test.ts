import { expect, test } from "vitest";
import type { CellState, RuntimeView } from "../../../src/notebook/index.ts";
import { tracePlan } from "../../../src/notebook/index.ts";
import type { ExerciseCell } from "../../../src/schema/exercise-cell.ts";
import { modelAnswer } from "../../../src/ui/class/model-answer.ts";
import { modelWords } from "../../../src/ui/class/model-words.ts";
import { sureAnswer } from "../../../src/ui/class/sure-answers.ts";
import { askingNotebook, exercises } from "./asking-notebook.ts";

const [waiting, half, path, under, sorted] = exercises;
if (waiting === undefined || half === undefined || path === undefined || under === undefined || sorted === undefined) {
  throw new Error("exercises are missing");
}

/** The notebook once the run has come to these numbers for an exercise. */
function viewOf(cell: ExerciseCell, values: readonly (number | null)[]): RuntimeView {
  const arms = cell.options?.map(({ arm }) => arm ?? "watch") ?? cell.order ?? [];
  const truth = values.map((value, index) => ({ arm: arms[index] ?? "watch", day: null, value, error: null }));
  const value = { kind: "exercise", truth, patients: 500, fingerprint: "" } as const;
  const state: CellState = { state: "settled", value, current: true, failures: [], progress: null };
  return { notebook: askingNotebook, plan: tracePlan(askingNotebook), states: new Map([[cell.id, state]]) };
}

const answerOf = (cell: ExerciseCell, ...values: readonly (number | null)[]) =>
  modelAnswer(viewOf(cell, values), cell.id, cell) ?? expect.unreachable();

const named = (arm: string): string => (arm === "ucb-single" ? "One unit" : arm);

test("numbers and curves are the run's; what is not reached is said", () => {
  expect(answerOf(waiting, 28.5)).toEqual({ as: "number", value: 28.5 });
  expect(modelWords(waiting, answerOf(waiting, 28.5), named)).toBe("28.5");
  expect(modelWords(half, answerOf(half, null), named)).toBe("not reached");
  expect(modelWords(path, answerOf(path, 10.2, 40), named)).toBe("10\u00a0% by day 30, 40\u00a0% by day 90");
  expect(modelAnswer(viewOf(path, [1, null]), path.id, path)).toBe(null);
  expect(modelAnswer(viewOf(path, [1, 2]), "another", path)).toBe(null);
});

test("an option is right where the number lies in it, its lower end included", () => {
  const rights = [0, 19.9, 20, 49, 50, 100].map((value) => answerOf(under, value));
  expect(rights.map((right) => right.as === "choice" && right.options)).toEqual([[0], [0], [1], [1], [2], [2]]);
  expect(modelWords(under, answerOf(under, 20), named)).toBe("“From 20 to 50”");
  expect(answerOf(under, null)).toEqual({ as: "choice", options: [] });
  const late: ExerciseCell = { ...under, answer: { measure: "median" } };
  expect(answerOf(late, null)).toEqual({ as: "choice", options: [2] });
});

test("among arms the largest is right, or the smallest; equal ones both are", () => {
  const arms: ExerciseCell = {
    ...under,
    options: [
      { says: "A", arm: "watch" },
      { says: "B", arm: "ucb-single" },
    ],
  };
  expect(answerOf(arms, 30, 20)).toEqual({ as: "choice", options: [0] });
  expect(answerOf({ ...arms, least: true }, 30, 20)).toEqual({ as: "choice", options: [1] });
  expect(modelWords(arms, answerOf(arms, 30, 30), named)).toBe("“A” or “B”");
});

test("arms are placed from the largest on; equal ones are level, and a median that is not reached is the largest", () => {
  expect(answerOf(sorted, 20, 30)).toEqual({ as: "order", ranks: [1, 0] });
  expect(modelWords(sorted, answerOf(sorted, 20, 30), named)).toBe("One unit, watch");
  expect(modelWords(sorted, answerOf(sorted, 20, 20), named)).toBe("watch = One unit");
  expect(answerOf({ ...sorted, answer: { measure: "median" } }, null, 300)).toEqual({ as: "order", ranks: [0, 1] });
});

test("ranges and choices are held against it with their confidence; the others have none", () => {
  const range = { as: "range", low: 10, high: 20, confidence: 80 } as const;
  expect(sureAnswer(range, answerOf(half, 20))).toEqual({ confidence: 80, held: true });
  expect(sureAnswer(range, answerOf(half, null))).toEqual({ confidence: 80, held: false });
  const choice = { as: "choice", option: 1, confidence: 60 } as const;
  expect(sureAnswer(choice, answerOf(under, 20))).toEqual({ confidence: 60, held: true });
  expect(sureAnswer(choice, answerOf(under, 10))).toEqual({ confidence: 60, held: false });
  expect(sureAnswer(choice, null)).toBe(null);
  expect(sureAnswer({ as: "number", value: 3 }, answerOf(waiting, 3))).toBe(null);
});
