import { expect, test } from "vitest";
import { logHazardRatio } from "../../src/stats/hazard-ratio.ts";
import { riskTables } from "../../src/stats/risk-table.ts";
import { observedTables } from "./observed.ts";
import { referenceTable } from "./reference-table.ts";

const wanted = referenceTable("distributions/cox.csv");

test("equals R's coxph with Breslow's ties to 1e-8", () => {
  // R stops its steps at 1e-9
  expect(logHazardRatio(observedTables("drawn", ["1", "3"]))).toBeCloseTo(wanted[0]?.number("log") ?? NaN, 8);
  expect(logHazardRatio(observedTables("synthetic", ["1", "3"]))).toBeCloseTo(wanted[1]?.number("log") ?? NaN, 8);
});

test("the other way round it has the other sign, and of the same group twice it is 0", () => {
  const tables = observedTables("drawn", ["1", "3"]);
  expect(logHazardRatio(tables.toReversed())).toBeCloseTo(-logHazardRatio(tables), 10);
  const same = { time: [3, 5, 8, 3, 5, 8], status: [1, 1, 0, 1, 1, 0], entry: null, group: [0, 0, 0, 1, 1, 1] };
  expect(logHazardRatio(riskTables(same, [1], 2))).toBe(0);
});

test("a group without an event stops at 8, and so does its opposite; without any event nothing moves", () => {
  const times = { time: [3, 5, 8, 9], entry: null, group: [0, 0, 1, 1] };
  expect(logHazardRatio(riskTables({ ...times, status: [1, 1, 0, 0] }, [1], 2))).toBe(-8);
  expect(logHazardRatio(riskTables({ ...times, status: [0, 0, 0, 0] }, [1], 2))).toBe(0);
  expect(() => logHazardRatio([])).toThrow("two groups");
});
