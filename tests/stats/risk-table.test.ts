import * as fc from "fast-check";
import { expect, test } from "vitest";
import { riskTables, stepsOf } from "../../src/stats/index.ts";
import { columnsOf, randomPatients } from "./random-observations.ts";

test("counts by distinct time who is at risk, who leaves and why, group by group", () => {
  const [one, two] = riskTables(
    { time: [5, 1, 5, 3, 5], status: [1, 0, 2, 1, 1], entry: null, group: [0, 0, 0, 1, 0] },
    [1, 2],
    2,
  );
  expect([...(one?.times ?? [])]).toEqual([1, 3, 5]);
  expect(two?.times).toBe(one?.times);
  expect([one?.n, two?.n]).toEqual([4, 1]);
  expect([...(one?.atRisk ?? [])]).toEqual([4, 3, 3]);
  expect([...(one?.leaving ?? [])]).toEqual([1, 0, 3]);
  expect(one?.events.map((counts) => [...counts])).toEqual([
    [0, 0, 2],
    [0, 0, 1],
  ]);
  expect([...(two?.atRisk ?? [])]).toEqual([1, 1, 0]);
  expect(one?.late).toBeNull();
  expect(stepsOf(one ?? expect.unreachable("no table"))).toEqual([0, 2]);
});

test("at risk are those who entered before a time and leave at it or later (seed 48)", () => {
  fc.assert(
    fc.property(randomPatients(true), (patients) => {
      const [table] = riskTables(columnsOf(patients), [1, 2, 3]);
      for (const [at, day] of table?.times.entries() ?? []) {
        const there = patients.filter(({ entry, time }) => entry < day && day <= time);
        expect(table?.atRisk[at]).toBe(there.length);
        expect(table?.leaving[at]).toBe(there.filter(({ time }) => time === day).length);
      }
    }),
    { seed: 48, numRuns: 300 },
  );
});

const columns = { time: [1, 2], status: [0, 1], entry: null, group: null };

test("nobody makes tables without times", () => {
  const [table] = riskTables({ time: [], status: [], entry: null, group: null }, [1]);
  expect(table?.n).toBe(0);
  expect(table?.times).toHaveLength(0);
});

test.each([
  ["a negative time", { ...columns, time: [1, -1] }, "impossible time: -1"],
  ["a time that is none", { ...columns, time: [1, NaN] }, "impossible time: NaN"],
  ["a status without a cause", { ...columns, status: [0, 3] }, "impossible status: 3"],
  ["an entry at the time", { ...columns, entry: [0, 2] }, "entry not before its time: 2, 2"],
  ["a group beyond the last", { ...columns, group: [0, 1] }, "impossible group: 1"],
])("%s is a bug", (_, observations, message) => {
  expect(() => riskTables(observations, [1])).toThrow(message);
});
