import { describe, expect, test } from "vitest";
import type { CellState } from "../../../src/notebook/index.ts";
import { monteCarloError } from "../../../src/ui/status/monte-carlo-error.ts";
import { runView } from "../../../src/ui/status/run-view.ts";
import { statusWords } from "../../../src/ui/status/status-words.ts";
import { requestOf } from "../../request-of.ts";
import { inventedSummary } from "../invented-summary.ts";

const request = requestOf({ patients: 1000 });
const summary = inventedSummary([{ arm: "watch", share: () => 0.4 }]);
const first = inventedSummary([{ arm: "watch", share: () => 0.4 }], 365, 128);
const blank: CellState = { state: "idle", value: null, current: false, failures: [], progress: null };
const whole = { kind: "simulate", request, summary } as const;
const progress = { done: 300, of: 1000, summary: null };
const stateAndWords = (state: Partial<CellState>, elapsed = 3000): readonly string[] => {
  const view = runView({ ...blank, ...state }, { patients: 1000 });
  return [view.state, statusWords(view, elapsed, false).replaceAll("\u00a0", " ")];
};

test("the error is the largest half-width of any arm on any day", () => {
  const wide = inventedSummary([
    { arm: "watch", share: () => 0.4 },
    { arm: "msc", share: () => 0.4 },
  ]);
  const limits = wide.arms[1]?.incidence.monteCarlo;
  if (limits !== undefined) limits.upper[200] = 0.53;
  expect(monteCarloError(wide)).toBeCloseTo((0.53 - 0.37) / 2, 12);
});

describe("how a run stands", () => {
  test.each<readonly [string, Partial<CellState>, string, string]>([
    ["before the first word", { state: "running" }, "running", "0 of 1,000"],
    [
      "before the first answer",
      { state: "running", progress: { ...progress, done: 100 } },
      "running",
      "100 of 1,000 · 27 s left",
    ],
    [
      "while it sharpens",
      { state: "running", progress, value: { ...whole, summary: first }, current: true },
      "running",
      "300 of 1,000 · ±3 % · 7 s left",
    ],
    ["with an old answer in sight", { state: "running", progress, value: whole }, "stale", "300 of 1,000 · 7 s left"],
    ["when done", { state: "settled", value: whole, current: true }, "settled", "Settled · ±3 %"],
    [
      "precise enough before the last patient",
      { state: "settled", value: { ...whole, summary: first }, current: true },
      "settled",
      "Settled at 128 of 1,000 · ±3 %",
    ],
    [
      "cancelled while it sharpened",
      { state: "cancelled", value: { ...whole, summary: first }, current: true },
      "cancelled",
      "Cancelled at 128 of 1,000 · ±3 %",
    ],
    ["cancelled before its first answer", { state: "cancelled", value: whole }, "cancelled", "Cancelled"],
    ["failed", { state: "failed", value: whole }, "failed", "Failed"],
    ["waiting for what has failed", { state: "idle" }, "failed", "Failed"],
    ["waiting for what has failed, with an old answer in sight", { state: "idle", value: whole }, "stale", "Stale"],
    ["stale and at rest", { state: "stale", value: whole }, "stale", "Stale"],
  ])("%s", (_, state, name, words) => {
    expect(stateAndWords(state)).toEqual([name, words]);
  });

  test("an old answer keeps the request it answers", () => {
    const view = runView({ ...blank, state: "running", value: whole }, { patients: 50 });
    expect([view.current, view.answered, view.summary, view.of]).toEqual([false, request, summary, 50]);
  });
});

test("counts the lives of all draws from its first moment on, and the patients once it is over", () => {
  const of = (state: Partial<CellState>): number => runView({ ...blank, ...state }, { patients: 200, draws: 50 }).of;
  expect(of({ state: "running" })).toBe(10_000);
  expect(of({ state: "settled", value: whole, current: true })).toBe(200);
});

test("says nothing of the error where it is left out", () => {
  const view = runView({ ...blank, state: "settled", value: whole, current: true }, { patients: 1000 });
  expect([false, true].map((withoutError) => statusWords(view, 0, withoutError).includes("±"))).toEqual([true, false]);
});
