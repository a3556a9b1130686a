import { expect, it } from "vitest";
import { summariseArm } from "../../src/lab/summarise-arm.ts";
import { countLayout, countsByDay, emptyCounts } from "../../src/stats/index.ts";
import { armOf } from "../request-of.ts";
import { facts } from "../model/facts.ts";

const layout = countLayout(2, 200);

/** Eight patients of whom four become independent, one dies, one relapses. */
function counted() {
  const counts = { ...emptyCounts(layout), patients: 8 };
  const on = (name: Parameters<typeof countsByDay>[3]): Float64Array => countsByDay(layout, counts, 1, name);
  on("independent").set([1], 0);
  on("independent").set([1], 30);
  on("independent").set([2], 100);
  on("dead")[50] = 1;
  on("relapsed")[60] = 1;
  on("independentAt").fill(3, 120);
  on("recovery")[40] = 2;
  on("units").set([2, 4], 3);
  const { values } = counts;
  values[layout.block + layout.ironMicrograms] = 1_600_000;
  const put = (name: "daysIndependent" | "daysIndependentSquared" | "daysLost", value: number): void => {
    values[layout.block + (layout.byTau[name][0] ?? NaN)] = value;
  };
  put("daysIndependent", 480);
  put("daysIndependentSquared", 60_000);
  put("daysLost", 80);
  return counts;
}

const summary = summariseArm(layout, counted(), 1, armOf("dli"), facts);

it("turns counts into fractions of n, by day", () => {
  expect(summary).toMatchObject({ arm: "dli", regimens: ["dli"], grade: "D", n: 8 });
  const { independent, dead, relapsed, eventFree } = summary.incidence;
  expect([0, 29, 30, 99, 100, 200].map((day) => independent[day])).toEqual([0.125, 0.125, 0.25, 0.25, 0.5, 0.5]);
  expect([dead[49], dead[50], relapsed[200], eventFree[200]]).toEqual([0, 0.125, 0.125, 0.25]);
  expect([summary.independentAt[119], summary.independentAt[120]]).toEqual([0, 0.375]);
  expect([summary.milestones.recovery.cumulative[39], summary.milestones.recovery.cumulative[40]]).toEqual([0, 0.25]);
});

it("says when a quartile is reached, and that it is not", () => {
  expect(summary.quantiles).toEqual({ p25: 30, p50: 100, p75: null });
});

it("takes means over all patients, null beyond the horizon", () => {
  expect(summary.daysIndependent).toEqual({ 180: 60, 365: null });
  expect(summary.daysLost).toEqual({ 180: 10, 365: null });
  const variance = (60_000 - 480 * 60) / 7;
  expect(summary.daysIndependentError["180"]).toBeCloseTo(1.96 * Math.sqrt(variance / 8), 2);
  expect(summary.daysIndependentError["365"]).toBeNull();
  expect([summary.units, summary.iron]).toEqual([0.75, 200]);
});

it("carries the harm of the arm, on or off", () => {
  expect(summary.harm).toMatchObject({ deathFactor: 1.3, deathSd: 0.35, gvhd: 0.26, gvhdLow: 0.14, gvhdHigh: 0.41 });
});

it("says to how many patients a rule gave its regimen, and nothing of it where the arm has no rule", () => {
  expect(summary).not.toHaveProperty("given");
  const rule = { measure: "haemoglobin", under: 8 } as const;
  const regimens = [...armOf("epo", { start: 3, rule }).regimens, ...armOf("dli", { start: 28, rule }).regimens];
  const wider = countLayout(3, 200, [1, 2, 0]);
  const counts = { ...emptyCounts(wider), patients: 8 };
  counts.values.set([5, 3, 7], 3 * wider.block);
  expect(summariseArm(wider, counts, 1, { arm: "by rule", regimens }, facts).given).toEqual([
    { regimen: "epo", day: 3, patients: 3 },
    { regimen: "dli", day: 28, patients: 7 },
  ]);
});
