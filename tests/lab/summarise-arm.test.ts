import { expect, it } from "vitest";
import { summariseArm } from "../../src/lab/summarise-arm.ts";
import { countLayout, emptyCounts } from "../../src/stats/index.ts";
import { eightPatients, layout } from "./eight-patients.ts";
import { armOf } from "../request-of.ts";
import { facts } from "../model/facts.ts";
import { at } from "../oracle/at.ts";

const counts = eightPatients();
const summary = summariseArm(layout, counts, 1, armOf("dli"), facts);

it("says whose numbers they are, and on which days", () => {
  expect(summary).toMatchObject({ arm: "dli", regimens: ["dli"], grade: "D", n: 8 });
  expect(summary).toMatchObject({ units: 0.75, quantiles: { p25: 30, p50: 100, p75: null } });
  const { incidence, milestones } = summary;
  expect([incidence.day.at(-1), milestones.recovery.day.at(-1)]).toEqual([200, 200]);
  expect([incidence.independent[100], milestones.recovery.cumulative[40]]).toEqual([0.5, 0.25]);
});

it("adds Monte-Carlo errors, null beyond the horizon", () => {
  const variance = (60_000 - 480 * 60) / 7;
  expect(summary.daysIndependentError["180"]).toBeCloseTo(1.96 * Math.sqrt(variance / 8), 2);
  expect(summary.daysIndependentError["365"]).toBeNull();
  const { lower, upper } = summary.incidence.monteCarlo;
  expect(at(lower, 100)).toBeLessThan(0.5);
  expect(at(upper, 100)).toBeGreaterThan(0.5);
});

it("carries the harm of the arm, on or off", () => {
  expect(summary.harm).toMatchObject({ deathFactor: 1.3, deathSd: 0.35, gvhd: 0.26, gvhdLow: 0.14, gvhdHigh: 0.41 });
});

it("says to how many patients a rule gave its regimen, and nothing of it where the arm has no rule", () => {
  expect(summary).not.toHaveProperty("given");
  const rule = { measure: "haemoglobin", under: 8 } as const;
  const regimens = [...armOf("epo", { start: 3, rule }).regimens, ...armOf("dli", { start: 28, rule }).regimens];
  const wider = countLayout(3, 200, [1, 2, 0]);
  const given = { ...emptyCounts(wider), patients: 8 };
  given.values.set([5, 3, 7], 3 * wider.block);
  expect(summariseArm(wider, given, 1, { arm: "by rule", regimens }, facts).given).toEqual([
    { regimen: "epo", day: 3, patients: 3 },
    { regimen: "dli", day: 28, patients: 7 },
  ]);
});
