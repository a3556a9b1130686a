import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ExerciseTruth } from "../../../src/notebook/index.ts";
import type { ExerciseAnswer } from "../../../src/schema/exercise-answer.ts";
import type { ExerciseCell } from "../../../src/schema/exercise-cell.ts";
import { calibrationWords } from "../../../src/ui/exercise/calibration.ts";
import { choiceConfidences } from "../../../src/ui/exercise/choice-answer.tsx";
import { choiceScore } from "../../../src/ui/exercise/choice-score.ts";
import { exerciseScore } from "../../../src/ui/exercise/exercise-score.ts";
import { truthOfOptions } from "../../../src/ui/exercise/exercise-truth.ts";
import { orderScore } from "../../../src/ui/exercise/order-score.ts";
import { rangeConfidences, rangeScore } from "../../../src/ui/exercise/range-score.ts";
import { rightOptions } from "../../../src/ui/exercise/right-options.ts";
import { rightOrder } from "../../../src/ui/exercise/right-order.ts";

const seed = 20261129;
const cell: ExerciseCell = {
  kind: "exercise",
  id: "waiting",
  ask: "How many?",
  as: "number",
  of: "run",
  answer: { measure: "independent", day: 90 },
  from: 0,
  to: 200,
};
const truths = (...values: readonly (number | null)[]): readonly ExerciseTruth[] =>
  values.map((value, index) => ({ arm: `arm ${index}`, day: null, value, error: null }));
const median = { ...cell, answer: { measure: "median" } } as const;

describe("a proper score", () => {
  test(`of a choice is highest on average at the true probability (seed ${seed})`, () => {
    const share = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(share, share, (truth, said) => {
        const expected = (confidence: number): number =>
          (truth * choiceScore(confidence, true) + (100 - truth) * choiceScore(confidence, false)) / 100;
        expect(expected(truth)).toBeGreaterThanOrEqual(expected(said) - 1e-9);
      }),
      { seed, numRuns: 500 },
    );
  });

  test(`of a range is highest on average for the range that has the said confidence (seed ${seed})`, () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 40, maxLength: 40 });
    const end = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(numbers, fc.constantFrom(...rangeConfidences), end, end, (drawn, confidence, one, other) => {
        const sorted = drawn.toSorted((a, b) => a - b);
        const at = (share: number): number => sorted[Math.min(39, Math.floor(share * 40))] ?? 0;
        const rest = (1 - confidence / 100) / 2;
        const expected = (low: number, high: number): number =>
          sorted.reduce((sum, number) => sum + rangeScore({ low, high, confidence }, number, 100), 0) / 40;
        const honest = expected(at(rest), at(1 - rest - 1e-9));
        expect(honest).toBeGreaterThanOrEqual(expected(Math.min(one, other), Math.max(one, other)) - 1e-9);
      }),
      { seed, numRuns: 500 },
    );
  });

  test("being sure and right scores most, being sure and wrong least", () => {
    expect([choiceScore(100, true), choiceScore(50, true), choiceScore(50, false), choiceScore(100, false)]).toEqual([
      100, 75, 75, 0,
    ]);
    const narrow = (confidence: number): number => rangeScore({ low: 20, high: 25, confidence }, 60, 100);
    expect(rangeConfidences.map(narrow)).toEqual(rangeConfidences.map(narrow).toSorted((a, b) => b - a));
    expect(narrow(95)).toBeLessThan(-100);
  });
});

describe("an answer beside the run's", () => {
  test("is above, below or close by what counts as close", () => {
    const side = (value: number, within?: number): unknown =>
      exerciseScore(within === undefined ? cell : { ...cell, within }, { as: "number", value }, truths(50)).side;
    expect([side(60), side(61), side(39), side(61, 11)]).toEqual(["close", "above", "below", "close"]);
    expect(exerciseScore(cell, { as: "number", value: 90 }, truths(50)).points).toBe(80);
  });

  test("lies below what is not reached, and has no points", () => {
    expect(exerciseScore(median, { as: "number", value: 90 }, truths(null))).toEqual({
      points: null,
      side: "below",
      sure: null,
    });
    expect(
      exerciseScore({ ...median, as: "range" }, { as: "range", low: 1, high: 2, confidence: 80 }, truths(null)),
    ).toEqual({ points: null, side: "below", sure: { confidence: 80, right: false } });
  });

  test("as a curve loses the mean distance in percentage points", () => {
    const answer: ExerciseAnswer = { as: "curve", heights: [10, 30] };
    expect(exerciseScore({ ...cell, as: "curve" }, answer, truths(20, 60))).toMatchObject({
      points: 80,
      side: "below",
    });
    expect(exerciseScore({ ...cell, as: "curve" }, answer, truths(0, 50))).toMatchObject({ points: 85, side: "below" });
    expect(exerciseScore({ ...cell, as: "curve" }, answer, truths(20, 20))).toMatchObject({ points: 90, side: null });
  });

  test("of brackets is the one that holds the number; the last without end holds what is not reached", () => {
    const options = [
      { says: "a", under: 20 },
      { says: "b", from: 20, under: 50 },
      { says: "c", from: 50 },
    ];
    const right = (value: number | null) => rightOptions({ ...median, options }, truths(value));
    expect([19.9, 20, 50, null].map(right)).toEqual([[0], [1], [2], [2]]);
    expect(rightOptions({ ...cell, options }, truths(null))).toEqual([]);
    const choice = { ...cell, as: "choice", options } as const;
    const answer = { as: "choice", option: 0, confidence: 99 } as const;
    expect(exerciseScore(choice, answer, truths(null))).toEqual({ points: null, side: null, sure: null });
  });

  test("among arms is the largest, or the smallest, and any of those that are equal", () => {
    const options = [0, 1, 2].map((index) => ({ says: String(index), arm: `arm ${index}` }));
    expect(rightOptions({ ...cell, options }, truths(1, 3, 2))).toEqual([1]);
    expect(rightOptions({ ...cell, options, least: true }, truths(1, 3, 2))).toEqual([0]);
    expect(rightOptions({ ...cell, options }, truths(3, 1, 3))).toEqual([0, 2]);
    const shown = (chosen: number | null) =>
      truthOfOptions({ ...cell, options }, { truths: truths(3, 1, 3), patients: 10 }, chosen).option;
    expect([2, 1, null].map(shown)).toEqual([2, 0, 0]);
    const choice = { ...cell, as: "choice", options } as const;
    expect(exerciseScore(choice, { as: "choice", option: 2, confidence: 99 }, truths(3, 1, 3)).sure).toEqual({
      confidence: 99,
      right: true,
    });
  });

  test(`as an order is whole exactly where every pair is in order (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 4 })), { minLength: 2, maxLength: 8 }), (values) => {
        const all = truths(...values);
        const right = rightOrder(median, all);
        expect(orderScore(right, all, median)).toBe(100);
        const reversed = orderScore([...right].toReversed(), all, median);
        const equal = new Set(values).size < values.length;
        expect(equal || reversed === 0).toBe(true);
      }),
      { seed, numRuns: 300 },
    );
    expect(orderScore(["arm 1", "arm 0", "arm 2"], truths(3, 2, 1), cell)).toBeCloseTo(200 / 3);
  });
});

test("calibration is said in a line, level by level, from two answers on", () => {
  const sure = (confidence: number, right: boolean) => ({ confidence, right });
  expect(calibrationWords([sure(80, true)])).toBe("");
  expect(calibrationWords([sure(95, false), sure(80, true), sure(80, false), sure(80, true), sure(80, false)])).toBe(
    "You said 80\u00a0% 4 times and were right twice. You said 95\u00a0% once and were never right.",
  );
});

test("a choice may be held with no idea at all", () => {
  expect(choiceConfidences(2)[0]).toBe(50);
  expect(choiceConfidences(4)[0]).toBe(25);
});
