import { expect, test } from "vitest";
import { problemsOf } from "../../src/notebook/problems-of.ts";
import { refusedSweep } from "../../src/notebook/refused-sweep.ts";
import type { SweepCell } from "../../src/schema/sweep-cell.ts";
import { facts } from "../model/facts.ts";

const run = { parameters: {}, start: "treated" } as const;
const refused = (cell: Partial<SweepCell>, of: Parameters<typeof refusedSweep>[2] = run) =>
  refusedSweep({ kind: "sweep", id: "w", of: "run", vary: "window", ...cell }, facts.parameters, of);

test("a sweep of a parameter nobody knows, or of values a reader may not give it, is refused", () => {
  expect(refused({ vary: "window", values: [28, 56] })).toEqual([]);
  expect(refused({ vary: "dose", values: [0, 1], across: "HbStarMale", steps: [12, 13] })).toEqual([]);
  expect(refused({ vary: "HbStarMale", values: [12, 11] })).toMatchObject([
    { reason: "range", message: "impossible HbStarMale: 11 (cell w)", place: { cell: "w", path: ["values", 1] } },
  ]);
  expect(refused({ vary: "dose", values: [0, 1], across: "HbStarMale", steps: [12, 11] })).toMatchObject([
    { place: { cell: "w", path: ["steps", 1] } },
  ]);
  expect(refused({ vary: "windwo", values: [28, 56] })).toMatchObject([
    { message: 'unknown parameter: "windwo" (cell w)', remedy: 'did you mean "window"?', place: { path: ["vary"] } },
  ]);
});

test("of named parameters, those nobody knows, that have no range or that the run says elsewhere are refused", () => {
  expect(refused({ vary: "each", parameters: ["A0", "kP"] })).toEqual([]);
  expect(
    refused(
      { vary: "each", parameters: ["A00", "e0", "w", "window", "sdHb", "A0"] },
      { ...run, parameters: { A0: 30 } },
    ).map(({ message, remedy }) => `${message}: ${remedy}`),
  ).toEqual([
    'unknown parameter: "A00" (cell w): did you mean "A0"?',
    "idle parameter: e0 (cell w): leave it out: it has no range",
    "idle parameter: w (cell w): leave it out: it is drawn for every patient, whatever stands there",
    "idle parameter: window (cell w): leave it out: the run's own settings say it",
    "idle parameter: sdHb (cell w): leave it out: measurement noise is off in comparisons",
    "idle parameter: A0 (cell w): leave it out: the run's population sets it",
  ]);
  expect(refused({ vary: "each", parameters: ["startQ50"] })).toEqual([]);
  expect(refused({ vary: "each", parameters: ["startQ50"] }, { ...run, start: 88 })).toHaveLength(1);
});

test("a notebook is told before it runs of doses beyond the largest", () => {
  const problems = (arms: (string | { regimen: string; dose: number })[]) =>
    problemsOf(
      {
        title: "A",
        model: "prca@1",
        cells: [
          { kind: "arms", id: "arms", arms },
          { kind: "simulate", id: "run", arms: "arms" },
          { kind: "sweep", id: "w", of: "run", vary: "dose", values: [0, 6] },
        ],
      },
      facts,
    ).map(({ message, remedy, place }) => [message, remedy, place]);
  expect(problems(["watch", "epo"])).toEqual([]);
  expect(problems(["watch", { regimen: "epo", dose: 2 }])).toEqual([
    [
      "impossible dose: 6 times 2 times the published dose (cell w)",
      "use a factor of at most 5",
      { cell: "w", path: ["values", 1] },
    ],
  ]);
  expect(problems(["watch"])[0]?.[1]).toBe("add an arm to compare, or vary something else");
});
