import { expect, test } from "vitest";
import {
  measuredSizes,
  measurementsChart,
  measurementsFinding,
  type MeasurementsInput,
  measurementsTable,
} from "../../src/plots/measurements-chart.ts";

const arm = { arm: "watch", label: "watchful waiting", shortLabel: "Watchful waiting", slot: 1 };
const removed = { value: 0.62, lower: 0.55, upper: 0.7 };
const half = { value: 0.5, lower: 0.45, upper: 0.56 };
const measurements = [
  { study: "classes", name: null, n: 100, removed, worth: 41 },
  { study: "simulated", name: "Days until recovery", n: 100, removed: half, worth: 60 },
  { study: "simulated", name: "Days until recovery", n: 20, removed: half, worth: 9 },
  { study: "relapse", name: null, n: 100, removed: { value: -0.01, lower: -0.05, upper: 0.03 }, worth: 140 },
] as const;
const influence = { draws: 160, patients: 50, mean: 36, sd: 8, lower: 22, upper: 51, leanings: [] };

function input(some: number): MeasurementsInput {
  return {
    influence: { ...influence, measurements: measurements.slice(0, some) },
    names: { parameters: new Map(), regimens: new Map() },
    arm,
    n: 100,
    asked: { outcome: "independent", day: 180 },
    horizon: 365,
  };
}

test("the finding names the study that would remove most, its size and limits, and whether the order is settled", () => {
  expect(measurementsFinding(input(3)).replaceAll("\u00a0", " ")).toBe(
    "Independent of transfusion by day 180, watchful waiting: of the variance between 160 draws most would on average be removed by class known at diagnosis (n = 100 patients), 62 % (55 % to 70 %). The next, days until recovery (n = 100 patients), 50 % (45 % to 56 %), overlaps with it: their order is not settled.",
  );
  expect(measurementsFinding(input(0))).toContain("nothing is left to measure");
  expect(measurementsFinding({ ...input(0), influence: null })).toBe("Not asked yet.");
});

test("studies are compared at one size, so many of them; the table has all of them at every size", () => {
  expect(measuredSizes(input(4).influence)).toEqual([20, 100]);
  const namesOf = (n: number, most: number) =>
    measurementsChart({ ...input(4), n }, most).groups.flatMap(({ rows }) =>
      rows.map(({ name, below }) => [name, below]),
    );
  expect(namesOf(100, 2)).toEqual([
    ["Class known at diagnosis", "n = 100 patients · draws worth 41 after it"],
    ["Days until recovery", "n = 100 patients · draws worth 60 after it"],
  ]);
  expect(namesOf(20, 10)).toEqual([["Days until recovery", "n = 20 patients · draws worth 9 after it, rough"]]);
  expect(measurementsTable(input(4)).rows).toHaveLength(4);
});
