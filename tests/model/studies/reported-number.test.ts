import { expect, test } from "vitest";
import { uniform } from "../../../src/kernel/index.ts";
import type { Fate } from "../../../src/model/studies/first-independence.ts";
import { reportedNumber } from "../../../src/model/studies/reported-number.ts";
import type { StudyPools } from "../../../src/model/studies/study-pools.ts";
import type { Target } from "../../../src/schema/target.ts";
import { facts } from "../facts.ts";
import { fate } from "./invented-fates.ts";
import { targets } from "./targets.ts";

const setting = { effects: facts.effects, fromDiagnosis: 0.7 };
const blank: Target = {
  ...(targets[0] ?? fail()),
  clock: null,
  day: null,
  value: 0.5,
  regimens: null,
  comparatorN: null,
  haemoglobin: null,
};

function fail(): never {
  throw new Error("no targets");
}

function pools(natural: readonly Fate[], treated: readonly Fate[] = natural): StudyPools {
  const all = 1e12;
  return {
    natural,
    treated: () => treated,
    grafts: () => [
      [0, all],
      [all, 0],
    ],
  };
}

function numbers(row: Partial<Target>, from: StudyPools, times = 400): readonly number[] {
  let taken = 0;
  const next = (): number => {
    taken += 1;
    return uniform(1, 2, 3, taken);
  };
  return Array.from({ length: times }, () => reportedNumber({ ...blank, ...row }, from, setting, next));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const spread = (values: readonly number[]): number =>
  Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

const half = [fate(100, Infinity), fate(Infinity, 50)];

test("a share has the mean of its pool and the spread of its patients", () => {
  const shares = numbers({ design: "diagnosis", measure: "share recovered", n: 25 }, pools(half));
  expect(mean(shares)).toBeCloseTo(0.5, 1);
  expect(spread(shares)).toBeGreaterThan(0.085);
  expect(spread(shares)).toBeLessThan(0.115);
  expect(mean(numbers({ design: "diagnosis", measure: "share recovered", day: 99, n: 25 }, pools(half)))).toBe(0);
});

test("days are of those who recovered, from the clock of the row; of a coin where none is stated", () => {
  const row: Partial<Target> = { design: "diagnosis", measure: "mean of days", n: 30 };
  const [one] = half;
  const onset = one?.entrant.patient.diagnosed ?? NaN;
  expect(new Set(numbers({ ...row, clock: "diagnosis" }, pools(half), 20))).toEqual(new Set([100]));
  expect(mean(numbers({ ...row, clock: "transplant" }, pools(half), 20))).toBeCloseTo(100 + onset, 9);
  const either = numbers(row, pools(half));
  expect(either.filter((days) => days === 100).length / either.length).toBeCloseTo(0.7, 1);
  expect(numbers({ ...row, clock: "diagnosis" }, pools([fate(Infinity, 50)]), 1)).toEqual([NaN]);
});

test("a centre treats those still dependent: nobody who recovers first, and everybody sooner or later", () => {
  const row: Partial<Target> = { design: "centre", regimens: ["taper"], n: 40 };
  const waiting = pools([fate(Infinity, Infinity)], [fate(10, Infinity)]);
  const [before, after, all] = (
    ["share recovered before therapy", "share recovered after therapy", "share recovered"] as const
  ).map((measure) => mean(numbers({ ...row, measure }, waiting)));
  expect(before).toBe(0);
  expect(after).toBeGreaterThan(0.7);
  expect(all).toBe(after);
  const early = pools([fate(20, Infinity)]);
  expect(mean(numbers({ ...row, measure: "share recovered before therapy" }, early))).toBe(1);
});

test("an incidence has deaths competing or counted as censored, evenly", () => {
  const row: Partial<Target> = {
    design: "therapy",
    measure: "incidence of independence",
    regimens: ["epo"],
    day: 183,
    n: 50,
  };
  const shares = numbers(row, pools([fate(100, Infinity), fate(Infinity, 50)]));
  expect(shares.filter((share) => share === 1).length / shares.length).toBeCloseTo(0.5, 1);
  expect(mean(shares.filter((share) => share < 1))).toBeCloseTo(0.5, 1);
});

test("deaths count by the day", () => {
  const row: Partial<Target> = { design: "therapy", measure: "share dead", regimens: ["epo"], n: 50 };
  expect(mean(numbers({ ...row, day: 365 }, pools(half)))).toBeCloseTo(0.5, 1);
  expect(mean(numbers({ ...row, day: 40 }, pools(half)))).toBe(0);
});

test("a published patient recovered within a year; his day counts from the first dose or the last", () => {
  const row: Partial<Target> = { design: "therapy", measure: "day of independence", regimens: ["ucb-mnc-x3"], n: 1 };
  const days = numbers(row, pools([fate(100, Infinity), fate(500, Infinity)]));
  expect(new Set(days)).toEqual(new Set([100, 86]));
  expect(numbers(row, pools([fate(500, Infinity)]), 1)).toEqual([NaN]);
});

test("titres are of those who recovered", () => {
  const row: Partial<Target> = { design: "diagnosis", measure: "share under the titre", n: 4 };
  const low = fate(100, Infinity, { antibodyBelow: 90 });
  const high = fate(100, Infinity, { antibodyBelow: 400 });
  expect(mean(numbers(row, pools([low, fate(Infinity, 50)])))).toBe(1);
  expect(mean(numbers(row, pools([low, high])))).toBeCloseTo(0.5, 1);
});

test("grafts reach haemoglobin with erythropoietin where it is given", () => {
  const row: Partial<Target> = {
    design: "graft",
    measure: "share reaching haemoglobin",
    haemoglobin: 13,
    day: 126,
    n: 9,
  };
  expect(numbers(row, pools(half), 3)).toEqual([0, 0, 0]);
  expect(numbers({ ...row, regimens: ["epo"] }, pools(half), 3)).toEqual([1, 1, 1]);
});

test("groups of one pool are alike: a ratio around 1, a difference around 0", () => {
  const row: Partial<Target> = { design: "compared", regimens: ["epo"], n: 60, comparatorN: 30 };
  const pool = pools([40, 80, 120, 160, 200].map((day) => fate(day, Infinity)));
  const ratios = numbers({ ...row, measure: "hazard ratio" }, pool).map(Math.log);
  expect(Math.abs(mean(ratios))).toBeLessThan(0.05);
  expect(spread(ratios)).toBeGreaterThan(0.15);
  expect(Math.abs(mean(numbers({ ...row, measure: "difference in days" }, pool)))).toBeLessThan(4);
  const slower = { ...pool, treated: (regimen: string) => [fate(regimen === "watch" ? 50 : 90, Infinity)] };
  expect(numbers({ ...row, measure: "difference in days" }, slower, 1)).toEqual([40]);
});
