import { expect, it } from "vitest";
import { independentDays, numbersOfArm } from "../../src/lab/numbers-of-arm.ts";
import { eightPatients, layout } from "./eight-patients.ts";

const numbers = numbersOfArm(layout, eightPatients(), 1);

it("turns counts into fractions of n, by day", () => {
  const { independent, dead, relapsed, eventFree } = numbers.incidence;
  expect([0, 29, 30, 99, 100, 200].map((day) => independent[day])).toEqual([0.125, 0.125, 0.25, 0.25, 0.5, 0.5]);
  expect([dead[49], dead[50], relapsed[200], eventFree[200]]).toEqual([0, 0.125, 0.125, 0.25]);
  expect([numbers.independentAt[119], numbers.independentAt[120]]).toEqual([0, 0.375]);
  expect([numbers.milestones.recovery.cumulative[39], numbers.milestones.recovery.cumulative[40]]).toEqual([0, 0.25]);
});

it("says when a quartile is reached, and that it is not", () => {
  expect(numbers.quantiles).toEqual({ p25: 30, p50: 100, p75: null });
});

it("takes means over all patients, null beyond the horizon", () => {
  expect(numbers.daysIndependent).toEqual({ 180: 60, 365: null });
  expect(numbers.daysLost).toEqual({ 180: 10, 365: null });
  expect([numbers.units, numbers.iron]).toEqual([0.75, 200]);
});

it("knows how sure the mean days independent are", () => {
  const variance = (60_000 - 480 * 60) / 7;
  const { mean, error } = independentDays(layout, eightPatients(), 1, 0);
  expect(mean).toBe(60);
  expect(error).toBeCloseTo(1.96 * Math.sqrt(variance / 8), 2);
});
